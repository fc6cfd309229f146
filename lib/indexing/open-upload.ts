import "server-only";
import type { ByteSource } from "@/lib/storage/byte-source";
import { fileStore } from "@/lib/storage/file-store";
import { uploadGone } from "@/lib/storage/upload-gone";

/** The uploaded file of an analysis or an addition. @throws AppError `upload-gone` when it was deleted. */
export async function openUpload({
  uploadId,
  fileName,
}: {
  uploadId: string | null;
  fileName: string | null;
}): Promise<ByteSource> {
  if (!uploadId) throw uploadGone();
  return fileStore().open(uploadId, fileName ?? "export");
}
