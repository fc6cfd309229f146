import "server-only";
import type { Database } from "@/db/client";
import { deleteUnneededUpload, type Release } from "@/db/queries/uploads";
import { log } from "@/lib/log/log";
import { fileStore } from "@/lib/storage/file-store";

/** Deletes an upload once nothing can need it any more. Answers whether it was deleted now. */
export async function releaseUpload(database: Database, release: Release): Promise<boolean> {
  const isDeleted = await deleteUnneededUpload(database, release);
  if (isDeleted) await fileStore().remove(release.uploadId);
  return isDeleted;
}

/**
 * Does in one transaction what ends the need of an upload, told whether nothing else needs it: then it is deleted. Two that end at
 * the same time would each take the other for one that still needs it. A file that cannot be deleted now is swept up later.
 */
export async function endNeedOfUpload(
  database: Database,
  { uploadId, ...by }: Omit<Release, "uploadId"> & { uploadId: string | null },
  end: (tx: Database, isUploadDeleted: boolean) => Promise<void>,
): Promise<void> {
  const isDeleted = await database.transaction(async (tx) => {
    const isUnneeded = uploadId !== null && (await deleteUnneededUpload(tx, { ...by, uploadId }));
    await end(tx, isUnneeded);
    return isUnneeded;
  });
  if (!isDeleted || uploadId === null) return;
  await fileStore()
    .remove(uploadId)
    .catch((error: unknown) => log().warn({ err: error }, "the file of an upload could not be deleted"));
}
