import "server-only";
import type { Analysis } from "@/db/schema/analyses";
import { AppError } from "@/lib/errors/app-error";
import type { ByteSource } from "@/lib/storage/byte-source";
import { fileStore } from "@/lib/storage/file-store";

/** The uploaded file of an analysis. @throws AppError `upload-gone` when it was deleted. */
export async function openUpload(analysis: Analysis): Promise<ByteSource> {
  if (!analysis.uploadId) {
    throw new AppError("upload-gone", "The uploaded file is no longer here. Upload the export again.");
  }
  return fileStore().open(analysis.uploadId, analysis.fileName ?? "export");
}
