import { breather } from "@/lib/imports/breather";

const sliceBytes = 64 * 1024;

/** The same bytes in small slices, with a breath for the event loop whenever the reader has been busy for long. */
export async function* pacedBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const breathe = breather();
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += sliceBytes) {
      yield chunk.length <= sliceBytes ? chunk : chunk.subarray(at, at + sliceBytes);
      await breathe();
    }
  }
}
