import "server-only";
import type { Database } from "@/db/client";
import { deleteUnneededUpload, type Release } from "@/db/queries/uploads";
import { fileStore } from "@/lib/storage/file-store";

/** Deletes an upload once nothing can need it any more. Answers whether it was deleted now. */
export async function releaseUpload(database: Database, release: Release): Promise<boolean> {
  const isDeleted = await deleteUnneededUpload(database, release);
  if (isDeleted) await fileStore().remove(release.uploadId);
  return isDeleted;
}
