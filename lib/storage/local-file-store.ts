import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "@/lib/errors/app-error";
import type { FileStore } from "./file-store";
import { pathByteSource } from "./path-byte-source";
import { uploadCutOff } from "./upload-cut-off";
import { uploadGone } from "./upload-gone";
import { uploadTooLarge } from "./upload-too-large";

/** Keeps files in a folder of this machine. */
export function localFileStore(folder: string): FileStore {
  const fileOf = (key: string) => path.join(folder, key);

  return {
    async write(key, content, maxBytes) {
      // It may fail before anybody reads it, and would end the process.
      content.on("error", () => {});
      await mkdir(folder, { recursive: true });
      const partial = `${fileOf(key)}.part`;
      const counter = new ByteLimit(maxBytes);
      try {
        // Opened first: a stream that is still opening its file when the content fails would make it after it was removed.
        const file = await open(partial, "w");
        await pipeline(content, counter, file.createWriteStream({ flush: true }));
        await rename(partial, fileOf(key));
      } catch (error) {
        await rm(partial, { force: true });
        if (error instanceof AppError) throw error;
        if (isDiskFull(error)) {
          throw new AppError(
            "storage-full",
            "There is no room left on the server for this file. Nothing was stored.",
            { cause: error },
          );
        }
        throw uploadCutOff(error);
      }
      return counter.bytes;
    },

    open: (key, name) =>
      pathByteSource(fileOf(key), name).catch((cause) => {
        throw uploadGone(cause);
      }),

    async remove(key) {
      await rm(fileOf(key), { force: true });
    },

    async *listOlderThan(before) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        const found = await stat(fileOf(name)).catch(() => undefined);
        if (found?.isFile() && found.mtime < before) yield name;
      }
    },
  };
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}

/** Passes bytes on and fails past the limit. */
class ByteLimit extends Transform {
  bytes = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, data?: Buffer) => void,
  ) {
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) done(uploadTooLarge(this.maxBytes));
    else done(null, chunk);
  }
}
