import "server-only";
import { AppError } from "@/lib/errors/app-error";
import type { ByteSource } from "@/lib/storage/byte-source";
import { fileStore } from "@/lib/storage/file-store";

/** The uploaded file of an analysis or an addition. @throws AppError `upload-gone` when it was deleted. */
export async function openUpload({
  uploadId,
  fileName,
}: {
  uploadId: string | null;
  fileName: string | null;
}): Promise<ByteSource> {
  if (!uploadId) {
    throw new AppError("upload-gone", "The uploaded file is no longer here. Upload the export again.");
  }
  return fileStore().open(uploadId, fileName ?? "export");
}
