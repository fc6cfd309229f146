import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { ByteSource } from "@/lib/storage/byte-source";

const readChunkBytes = 256 * 1024;

/** A file of this machine. Throws as `fs.stat` does where there is none. */
export async function pathByteSource(file: string, name = path.basename(file)): Promise<ByteSource> {
  const { size } = await stat(file);
  return {
    name,
    size,
    async *stream(start = 0, end = size) {
      if (end <= start) return;
      yield* createReadStream(file, { start, end: end - 1, highWaterMark: readChunkBytes });
    },
  };
}
