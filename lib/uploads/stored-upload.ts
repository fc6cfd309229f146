import "server-only";
import type { Database } from "@/db/client";
import { findUpload, type Upload } from "@/db/queries/uploads";
import { AppError } from "@/lib/errors/app-error";

/** The upload that a job reads. @throws AppError `upload-gone` when it was deleted. */
export async function storedUpload(
  database: Database,
  { ownerId, uploadId }: { ownerId: string; uploadId: string | null },
): Promise<Upload> {
  const upload = uploadId && (await findUpload(database, { ownerId, uploadId }));
  if (upload) return upload;
  throw new AppError("upload-gone", "The uploaded file is no longer here. Upload the export again.");
}
