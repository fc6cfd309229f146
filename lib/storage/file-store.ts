import "server-only";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/env";
import { blobFileStore } from "./blob-file-store";
import type { ByteSource } from "./byte-source";
import { localFileStore } from "./local-file-store";

/** Where uploads are kept. A key is a random id made here, never a name that somebody sent. */
export interface FileStore {
  /**
   * Streams a file into the store and answers its size in bytes. Nothing is left of a file that did not arrive whole.
   * @throws AppError `upload-too-large` past `maxBytes`, `upload-cut-off` when the sender went away.
   */
  write(key: string, content: Readable, maxBytes: number): Promise<number>;
  /** @throws AppError `upload-gone` where there is no such file. */
  open(key: string, name: string): Promise<ByteSource>;
  /** Removes the file if it is there. */
  remove(key: string): Promise<void>;
  /** Keys of what was last written before a moment, also of files that never arrived whole. */
  listOlderThan(before: Date): AsyncIterable<string>;
}

/** The configured store: Vercel Blob, or a folder of this machine. */
export function fileStore(): FileStore {
  const { BLOB_READ_WRITE_TOKEN, DATA_DIR } = env();
  return BLOB_READ_WRITE_TOKEN
    ? blobFileStore(BLOB_READ_WRITE_TOKEN)
    : localFileStore(path.join(DATA_DIR, "blobs"));
}
