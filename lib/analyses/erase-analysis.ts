import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/client";
import { askForCompaction } from "@/db/embedded/compaction";
import { deleteAnalysisRow, deleteEngineState, deleteSomeRows } from "@/db/queries/deletion";
import { deleteJobsOfAnalysis, listJobsOfAnalysis } from "@/db/queries/jobs";
import { listUploadsOfAnalysis } from "@/db/queries/uploads";
import { removeExport } from "@/lib/jobs/export/remove-export";
import { releaseUpload } from "@/lib/uploads/release-upload";

/**
 * Removes the files and rows of a hidden analysis until all are gone or the deadline (ms since the epoch) has passed,
 * in batches that let other work pass in between. `jobId` is that of the job that does it, if one does.
 */
export async function eraseAnalysis(
  database: Database,
  { deadline, jobId, ...owned }: { ownerId: string; analysisId: string; jobId?: string; deadline: number },
): Promise<{ isDone: boolean }> {
  await eraseFiles(database, owned);
  while ((await deleteSomeRows(database, owned)) > 0) {
    if (Date.now() >= deadline) return { isDone: false };
    await setImmediate();
  }
  await deleteEngineState(database, { analysisIds: [owned.analysisId], jobId });
  await deleteJobsOfAnalysis(database, owned);
  await deleteAnalysisRow(database, owned);
  askForCompaction();
  return { isDone: true };
}

async function eraseFiles(database: Database, owned: { ownerId: string; analysisId: string }): Promise<void> {
  for (const job of await listJobsOfAnalysis(database, owned)) await removeExport(job);
  for (const uploadId of await listUploadsOfAnalysis(database, owned)) {
    await releaseUpload(database, { ...owned, uploadId });
  }
}
