import type { Readable } from "node:stream";
import { AppError } from "@/lib/errors/app-error";
import { uploadCutOff } from "./upload-cut-off";
import { uploadTooLarge } from "./upload-too-large";

/** Parts of a multipart upload are of one size, at least 5 MB; only the last may be smaller. */
const PART_BYTES = 8 * 1024 ** 2;

export interface FilePart {
  bytes: Buffer;
  isLast: boolean;
}

/**
 * Cuts a file that is arriving into parts of 8 MiB, none for an empty one.
 * @throws AppError `upload-too-large` past `maxBytes`, `upload-cut-off` when the sender went away
 */
export async function* inParts(content: Readable, maxBytes: number): AsyncGenerator<FilePart, undefined> {
  const part = Buffer.alloc(PART_BYTES);
  let filled = 0;
  let total = 0;
  for await (const chunk of arriving(content)) {
    total += chunk.length;
    if (total > maxBytes) throw uploadTooLarge(maxBytes);
    for (let taken = 0; taken < chunk.length; ) {
      // A full one waits until something follows it, as it may be the last.
      if (filled === PART_BYTES) {
        yield { bytes: Buffer.from(part), isLast: false };
        filled = 0;
      }
      const copied = chunk.copy(part, filled, taken);
      filled += copied;
      taken += copied;
    }
  }
  if (total > 0) yield { bytes: Buffer.from(part.subarray(0, filled)), isLast: true };
}

async function* arriving(content: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of content) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw uploadCutOff(cause);
  }
}
