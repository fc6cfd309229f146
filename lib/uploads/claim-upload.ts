import "server-only";
import type { Database } from "@/db/client";
import { notFound } from "@/lib/errors/not-found";
import { acceptOrRefuse } from "./accept-upload";
import type { UploadedFile } from "./upload.schema";
import { openTicket } from "./upload-ticket";

/**
 * Makes a file that a browser has sent to Vercel Blob an upload of whom it was granted to, once it is seen to be there.
 * It may be claimed once more where that failed for a moment, or was done already.
 * @throws AppError `not-found` for a ticket of somebody else, `upload-gone` without a file, or why it cannot be read
 */
export async function claimUpload(
  database: Database,
  { ownerId, ticket }: { ownerId: string; ticket: string },
): Promise<UploadedFile> {
  const granted = openTicket(ticket);
  if (granted?.ownerId !== ownerId) throw notFound();
  return acceptOrRefuse(database, { id: granted.uploadId, ownerId, fileName: granted.name });
}
