import "server-only";
import type { Readable } from "node:stream";
import { completeMultipartUpload, createMultipartUpload, type Part, put, uploadPart } from "@vercel/blob";
import { BLOB_TYPE, blobPath } from "./blob-path";
import { type FilePart, inParts } from "./in-parts";

/** Does one request to the store. */
export type Call = <T>(request: (abortSignal: AbortSignal) => Promise<T>) => Promise<T>;

interface Write {
  token: string;
  key: string;
  content: Readable;
  maxBytes: number;
  call: Call;
}

/**
 * Writes a file of unknown length: its size in bytes. One of one part is sent whole; of a larger one no more than a part is in
 * memory. It appears once its last part is there.
 */
export async function writeBlob({ token, key, content, maxBytes, call }: Write): Promise<number> {
  const path = blobPath(key);
  const options = {
    access: "private",
    token,
    contentType: BLOB_TYPE,
    addRandomSuffix: false,
    allowOverwrite: true,
  } as const;
  const parts = inParts(content, maxBytes);
  try {
    const first = await parts.next();
    if (first.done) return 0;
    const { bytes, isLast } = first.value;
    if (isLast) {
      await call((abortSignal) => put(path, bytes, { ...options, abortSignal }));
      return bytes.length;
    }
    const upload = await call((abortSignal) => createMultipartUpload(path, { ...options, abortSignal }));
    const sent: Part[] = [];
    let size = 0;
    for (let part: FilePart | undefined = first.value; part; part = (await parts.next()).value) {
      const of = { ...options, ...upload, partNumber: sent.length + 1 };
      const body = part.bytes;
      sent.push(await call((abortSignal) => uploadPart(path, body, { ...of, abortSignal })));
      size += body.length;
    }
    await call((abortSignal) => completeMultipartUpload(path, sent, { ...options, ...upload, abortSignal }));
    return size;
  } finally {
    // Where the store gave up, nobody reads what still arrives.
    content.destroy();
  }
}
