import "server-only";
import { randomUUID } from "node:crypto";
import { generateClientTokenFromReadWriteToken } from "@vercel/blob/client";
import { env } from "@/lib/env";
import { emptyFile } from "@/lib/imports/empty-file";
import { BLOB_TYPE, blobPath } from "@/lib/storage/blob-path";
import { uploadTooLarge } from "@/lib/storage/upload-too-large";
import { displayName } from "./display-name";
import type { UploadGrant, UploadIntent } from "./upload-grant.schema";
import { sealTicket } from "./upload-ticket";

/** A file of any size arrives within this time. */
const VALID_MS = 60 * 60_000;

/**
 * Tells a browser where to send a file. To Vercel Blob it goes past this server, with a token for one file of one path, of
 * no more than its size.
 * @throws AppError `upload-too-large` or `empty-file`
 */
export async function grantUpload({
  ownerId,
  name,
  sizeBytes,
}: UploadIntent & { ownerId: string }): Promise<UploadGrant> {
  const { BLOB_READ_WRITE_TOKEN, MAX_UPLOAD_BYTES } = env();
  if (sizeBytes > MAX_UPLOAD_BYTES) throw uploadTooLarge(MAX_UPLOAD_BYTES);
  if (sizeBytes === 0) throw emptyFile();
  if (!BLOB_READ_WRITE_TOKEN) return { to: "server" };
  const uploadId = randomUUID();
  const validUntil = Date.now() + VALID_MS;
  const ticket = sealTicket({ uploadId, ownerId, name: displayName(name), validUntil });
  const token = await generateClientTokenFromReadWriteToken({
    token: BLOB_READ_WRITE_TOKEN,
    pathname: blobPath(uploadId),
    allowedContentTypes: [BLOB_TYPE],
    maximumSizeInBytes: sizeBytes,
    addRandomSuffix: false,
    allowOverwrite: false,
    validUntil,
    onUploadCompleted: toldBy(ticket),
  });
  return { to: "blob", path: blobPath(uploadId), contentType: BLOB_TYPE, token, ticket };
}

/** Vercel tells a public address when a file has arrived; a private one hears of it from the browser alone. */
function toldBy(ticket: string): { callbackUrl: string; tokenPayload: string } | undefined {
  const { APP_URL } = env();
  return APP_URL
    ? { callbackUrl: new URL("/api/uploads/arrivals", APP_URL).href, tokenPayload: ticket }
    : undefined;
}
