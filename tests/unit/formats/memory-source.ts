import type { ByteSource } from "@/lib/storage/byte-source";

/** A file in memory, given out in chunks of `chunkBytes`. */
export function memorySource(
  content: string | Uint8Array,
  name = "export.txt",
  chunkBytes = 65_536,
): ByteSource {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream(start = 0, end = bytes.length) {
      for (let at = start; at < end; at += chunkBytes)
        yield bytes.subarray(at, Math.min(end, at + chunkBytes));
    },
  };
}
