import { put } from "@vercel/blob/client";
import { ApiError } from "@/components/api/api-error";
import type { UploadedFile } from "@/lib/uploads/upload.schema";
import type { UploadGrant } from "@/lib/uploads/upload-grant.schema";
import { claimBlob } from "./claim-blob";
import type { UploadOptions } from "./upload-file";

type BlobGrant = Extract<UploadGrant, { to: "blob" }>;

/** From this size on a file is sent in parts, several at once, each of which is sent again when it fails. */
const MULTIPART_BYTES = 20 * 1024 ** 2;

/** Sends a file to Vercel Blob, past this server, and tells the server once it is there. */
export async function sendToBlob(
  file: File,
  { path, contentType, token, ticket }: BlobGrant,
  { signal, onProgress }: UploadOptions,
): Promise<UploadedFile> {
  await put(path, file, {
    access: "private",
    token,
    contentType,
    multipart: file.size >= MULTIPART_BYTES,
    abortSignal: signal,
    onUploadProgress: ({ loaded }) => onProgress(file.size > 0 ? loaded / file.size : 1),
  }).catch(() => {
    if (signal.aborted) throw new ApiError("cancelled", 0);
    throw new ApiError("upload-cut-off", 0);
  });
  return claimBlob(ticket, signal);
}
