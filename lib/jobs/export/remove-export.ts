import "server-only";
import type { Job } from "@/db/schema/jobs";
import { fileStore } from "@/lib/storage/file-store";
import { exportFileSchema } from "./export.schema";

/** The key of a part of an export's file in the store. */
export const exportPartKey = (jobId: string, part: number) => `${jobId}-${part}`;

/** The keys of all that a job may have written of an export. */
export function exportKeys({ id, kind, result }: Pick<Job, "id" | "kind" | "result">): string[] {
  if (kind !== "export") return [];
  const parts = exportFileSchema.safeParse(result).data?.parts ?? 0;
  // One more than is known of: a part may have been written just before its run ended.
  return Array.from({ length: parts + 1 }, (_, part) => exportPartKey(id, part));
}

/** Removes the file of an export, if the job has one. */
export async function removeExport(job: Job): Promise<void> {
  for (const key of exportKeys(job)) await fileStore().remove(key);
}
