import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/client";
import { deleteAnalysisRow, deleteSomeRows } from "@/db/queries/deletion";
import { deleteJobsOfAnalysis, listJobsOfAnalysis } from "@/db/queries/jobs";
import { listUploadsOfAnalysis } from "@/db/queries/uploads";
import { removeExport } from "@/lib/jobs/export/remove-export";
import { releaseUpload } from "@/lib/uploads/release-upload";

/**
 * Removes the files and rows of a hidden analysis until all are gone or the deadline (ms since the epoch) has passed,
 * in batches that let other work pass in between. `files` counts those removed by this call.
 */
export async function eraseAnalysis(
  database: Database,
  { deadline, ...owned }: { ownerId: string; analysisId: string; deadline: number },
): Promise<{ isDone: boolean; files: number }> {
  const files = await eraseFiles(database, owned);
  while ((await deleteSomeRows(database, owned)) > 0) {
    if (Date.now() >= deadline) return { isDone: false, files };
    await setImmediate();
  }
  await deleteJobsOfAnalysis(database, owned);
  await deleteAnalysisRow(database, owned);
  return { isDone: true, files };
}

async function eraseFiles(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<number> {
  let files = 0;
  for (const job of await listJobsOfAnalysis(database, owned)) files += await removeExport(job);
  for (const uploadId of await listUploadsOfAnalysis(database, owned)) {
    if (await releaseUpload(database, { ...owned, uploadId })) files += 1;
  }
  return files;
}
