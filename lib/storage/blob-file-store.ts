import "server-only";
import { BlobNotFoundError, del, head, list } from "@vercel/blob";
import { AppError } from "@/lib/errors/app-error";
import { withinTime } from "@/lib/within-time";
import { blobByteSource } from "./blob-byte-source";
import { blobPath, keyOfBlob } from "./blob-path";
import type { FileStore } from "./file-store";
import { uploadGone } from "./upload-gone";
import { type Call, writeBlob } from "./write-blob";

/** The SDK tries again for half an hour; whoever waits is gone long before, and a job tries again by itself. */
const TIMEOUT_MS = 15_000;
/** Of a request that brings 8 MiB. */
const WRITE_TIMEOUT_MS = 45_000;

/** Keeps files in a private store of Vercel Blob: nobody reads them without the token. */
export function blobFileStore(
  token: string,
  { timeoutMs = TIMEOUT_MS, writeTimeoutMs = WRITE_TIMEOUT_MS } = {},
): FileStore {
  const ask = calling(timeoutMs);
  return {
    write: (key, content, maxBytes) =>
      writeBlob({ token, key, content, maxBytes, call: calling(writeTimeoutMs) }),

    async open(key, name) {
      const found = await ask((abortSignal) =>
        head(blobPath(key), { token, abortSignal }).catch(unlessMissing),
      );
      if (found) return blobByteSource({ token, url: found.url, name, size: found.size });
      throw uploadGone();
    },

    async remove(key) {
      await ask((abortSignal) => del(blobPath(key), { token, abortSignal }).catch(unlessMissing));
    },

    async *listOlderThan(before) {
      let cursor: string | undefined;
      do {
        const from = cursor;
        const page = await ask((abortSignal) =>
          list({ token, cursor: from, prefix: blobPath(""), abortSignal }),
        );
        for (const { pathname, uploadedAt } of page.blobs) {
          if (uploadedAt < before) yield keyOfBlob(pathname);
        }
        cursor = page.cursor;
      } while (cursor);
    },
  };
}

function calling(timeoutMs: number): Call {
  return (request) =>
    withinTime(timeoutMs, request).catch((cause: unknown) => {
      throw unavailable(cause);
    });
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof BlobNotFoundError)) throw error;
}

function unavailable(cause: unknown): AppError {
  return new AppError(
    "storage-unavailable",
    "The store for files did not do its part. Nothing was lost; try again in a moment.",
    { cause },
  );
}
