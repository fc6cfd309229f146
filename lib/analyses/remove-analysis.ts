import "server-only";
import type { Database } from "@/db/client";
import { countAnalysisRows, type DeletionCounts, deleteAnalysis, findAnalysis } from "@/db/queries/analyses";
import { listUnfinishedJobs } from "@/db/queries/jobs";
import { deleteUpload } from "@/db/queries/uploads";
import { notFound } from "@/lib/http/parse-id";
import { fileStore } from "@/lib/storage/file-store";

/**
 * Deletes an analysis with its rows and its file: how many of each there were, and the jobs that
 * the engine is still to be told to end.
 * @throws AppError `not-found` for one that is not this owner's.
 */
export async function removeAnalysis(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<{ deleted: DeletionCounts & { files: number }; unfinishedJobs: string[] }> {
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  const rows = await countAnalysisRows(database, owned);
  const unfinishedJobs = await listUnfinishedJobs(database, owned);
  await deleteAnalysis(database, owned);
  if (!analysis.uploadId) return { deleted: { ...rows, files: 0 }, unfinishedJobs };
  await fileStore().remove(analysis.uploadId);
  await deleteUpload(database, { ownerId: owned.ownerId, uploadId: analysis.uploadId });
  return { deleted: { ...rows, files: 1 }, unfinishedJobs };
}
