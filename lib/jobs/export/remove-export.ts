import "server-only";
import type { Job } from "@/db/schema/jobs";
import { fileStore } from "@/lib/storage/file-store";
import { exportFileSchema } from "./export.schema";

/** The key of a part of an export's file in the store. */
export const exportPartKey = (jobId: string, part: number) => `${jobId}-${part}`;

/** Removes the file of an export, if the job has one; answers how many files that were. */
export async function removeExport({ id, kind, result }: Job): Promise<number> {
  const file = kind === "export" ? exportFileSchema.safeParse(result).data : undefined;
  if (!file) return 0;
  // One more than is known of: a part may have been written just before its run ended.
  for (let part = 0; part <= file.parts; part++) await fileStore().remove(exportPartKey(id, part));
  return 1;
}
