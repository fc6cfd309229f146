import "server-only";
import type { Database } from "@/db/client";
import { askForCompaction } from "@/db/embedded/compaction";
import { listAllAnalyses, listAllJobs, listAllUploads } from "@/db/queries/account-deletion";
import { deleteUser } from "@/db/queries/account-rows";
import { deleteEngineState } from "@/db/queries/deletion";
import { eraseAnalysis } from "@/lib/analyses/erase-analysis";
import { removeExport } from "@/lib/jobs/export/remove-export";
import { fileStore } from "@/lib/storage/file-store";

/** Removes the files and rows of a closed account until all are gone or the deadline (ms since the epoch) has passed. */
export async function eraseAccount(
  database: Database,
  { ownerId, deadline }: { ownerId: string; deadline: number },
): Promise<{ isDone: boolean }> {
  for (const job of await listAllJobs(database, { ownerId })) await removeExport(job);
  for (const uploadId of await listAllUploads(database, { ownerId })) await fileStore().remove(uploadId);
  const analysisIds = await listAllAnalyses(database, { ownerId });
  for (const analysisId of analysisIds) {
    const { isDone } = await eraseAnalysis(database, { ownerId, analysisId, deadline });
    if (!isDone) return { isDone };
  }
  await deleteEngineState(database, { ownerId, analysisIds });
  await deleteUser(database, { userId: ownerId });
  askForCompaction();
  return { isDone: true };
}
