import "server-only";
import type { Database } from "@/db/client";
import { findUpload, type Upload } from "@/db/queries/uploads";
import { uploadGone } from "@/lib/storage/upload-gone";

/** The upload that a job reads. @throws AppError `upload-gone` when it was deleted. */
export async function storedUpload(
  database: Database,
  { ownerId, uploadId }: { ownerId: string; uploadId: string | null },
): Promise<Upload> {
  const upload = uploadId && (await findUpload(database, { ownerId, uploadId }));
  if (upload) return upload;
  throw uploadGone();
}
