import "server-only";
import type { Database } from "@/db/client";
import { insertUpload } from "@/db/queries/uploads";
import { env } from "@/lib/env";
import { takeFirstLook } from "@/lib/imports/first-look";
import { failureKindOf, isRetried } from "@/lib/jobs/failure-kinds";
import { log } from "@/lib/log/log";
import { fileStore } from "@/lib/storage/file-store";
import { uploadTooLarge } from "@/lib/storage/upload-too-large";
import type { UploadedFile } from "./upload.schema";

interface Arrived {
  id: string;
  ownerId: string;
  fileName: string;
}

/**
 * Takes a first look at a file in the store and notes it as an upload. Doing so again changes nothing.
 * @throws AppError with the reason why it is refused
 */
export async function acceptUpload(
  database: Database,
  { id, ownerId, fileName }: Arrived,
): Promise<UploadedFile> {
  const { MAX_UPLOAD_BYTES } = env();
  const source = await fileStore().open(id, fileName);
  if (source.size > MAX_UPLOAD_BYTES) throw uploadTooLarge(MAX_UPLOAD_BYTES);
  const { platform, format } = await takeFirstLook(source);
  await insertUpload(database, { id, ownerId, fileName, sizeBytes: source.size });
  return { id, name: fileName, sizeBytes: source.size, platform, format };
}

/** Accepts a file, or removes it at once: nobody knows of it. */
export async function acceptOrRemove(database: Database, arrived: Arrived): Promise<UploadedFile> {
  try {
    return await acceptUpload(database, arrived);
  } catch (error) {
    await removeFile(arrived.id);
    throw error;
  }
}

/** Accepts a file, or removes one that is refused for good. What could not be looked at now can be accepted later. */
export async function acceptOrRefuse(database: Database, arrived: Arrived): Promise<UploadedFile> {
  try {
    return await acceptUpload(database, arrived);
  } catch (error) {
    if (!isRetried(failureKindOf(error))) await removeFile(arrived.id);
    throw error;
  }
}

/** One that cannot be removed now is swept up later. */
async function removeFile(id: string): Promise<void> {
  await fileStore()
    .remove(id)
    .catch((error: unknown) => log().warn({ err: error }, "a refused file could not be removed"));
}
