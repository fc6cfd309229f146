import "server-only";
import type { Readable } from "node:stream";
import { BlobNotFoundError, createMultipartUploader, del, head, list, put } from "@vercel/blob";
import { AppError } from "@/lib/errors/app-error";
import { blobByteSource } from "./blob-byte-source";
import { BLOB_TYPE, blobPath, keyOfBlob } from "./blob-path";
import type { FileStore } from "./file-store";
import { type FilePart, inParts } from "./in-parts";

/** Keeps files in a private store of Vercel Blob: nobody reads them without the token. */
export function blobFileStore(token: string): FileStore {
  return {
    write: (key, content, maxBytes) => writeBlob(token, { key, content, maxBytes }),

    async open(key, name) {
      const found = await head(blobPath(key), { token }).catch((cause: unknown) => {
        if (!(cause instanceof BlobNotFoundError)) throw unavailable(cause);
        throw new AppError("upload-gone", "The uploaded file is no longer here. Upload the export again.", {
          cause,
        });
      });
      return blobByteSource({ token, url: found.url, name, size: found.size });
    },

    async remove(key) {
      await del(blobPath(key), { token }).catch((cause: unknown) => {
        if (!(cause instanceof BlobNotFoundError)) throw unavailable(cause);
      });
    },

    async *listOlderThan(before) {
      let cursor: string | undefined;
      do {
        const page = await list({ token, cursor, prefix: blobPath("") });
        for (const { pathname, uploadedAt } of page.blobs) {
          if (uploadedAt < before) yield keyOfBlob(pathname);
        }
        cursor = page.cursor;
      } while (cursor);
    },
  };
}

interface Write {
  key: string;
  content: Readable;
  maxBytes: number;
}

/** A file of one part is sent whole; of a larger one no more than a part is in memory. It appears once its last part is there. */
async function writeBlob(token: string, { key, content, maxBytes }: Write): Promise<number> {
  const path = blobPath(key);
  const options = {
    access: "private",
    token,
    contentType: BLOB_TYPE,
    addRandomSuffix: false,
    allowOverwrite: true,
  } as const;
  const parts = inParts(content, maxBytes);
  const first = await parts.next();
  if (first.done) return 0;
  if (first.value.isLast) {
    await put(path, first.value.bytes, options).catch(refuse);
    return first.value.bytes.length;
  }
  const uploader = await createMultipartUploader(path, options).catch(refuse);
  const sent: { etag: string; partNumber: number }[] = [];
  let size = 0;
  for (let part: FilePart | undefined = first.value; part; part = (await parts.next()).value) {
    sent.push(await uploader.uploadPart(sent.length + 1, part.bytes).catch(refuse));
    size += part.bytes.length;
  }
  await uploader.complete(sent).catch(refuse);
  return size;
}

function refuse(cause: unknown): never {
  throw unavailable(cause);
}

function unavailable(cause: unknown): AppError {
  return new AppError(
    "storage-unavailable",
    "The store for files did not do its part. Nothing was lost; try again in a moment.",
    { cause },
  );
}
