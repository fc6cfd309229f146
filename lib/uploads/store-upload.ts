import "server-only";
import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import { emptyFile } from "@/lib/imports/empty-file";
import { fileStore } from "@/lib/storage/file-store";
import { uploadTooLarge } from "@/lib/storage/upload-too-large";
import { acceptOrRemove } from "./accept-upload";
import { displayName } from "./display-name";
import type { UploadedFile } from "./upload.schema";

/**
 * Streams a file into the store and takes a first look at it. A file that cannot be read is refused and removed at once.
 * @throws AppError with the reason.
 */
export async function storeUpload(
  database: Database,
  { ownerId, name, content }: { ownerId: string; name: string; content: Readable },
): Promise<UploadedFile> {
  const id = randomUUID();
  const sizeBytes = await fileStore().write(id, content, env().MAX_UPLOAD_BYTES);
  if (sizeBytes === 0) throw emptyFile();
  return acceptOrRemove(database, { id, ownerId, fileName: displayName(name) });
}

/** Refuses a request that says beforehand that it is too large. A multipart body is a little larger than its file. */
export function assertUploadFits(request: Request): void {
  const { MAX_UPLOAD_BYTES } = env();
  const multipartOverhead = 64 * 1024;
  if (Number(request.headers.get("content-length") ?? 0) > MAX_UPLOAD_BYTES + multipartOverhead) {
    throw uploadTooLarge(MAX_UPLOAD_BYTES);
  }
}
