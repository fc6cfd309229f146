import "server-only";
import type { Database } from "@/db/client";
import { countAnalysisRows, type DeletionCounts, hideAnalysis } from "@/db/queries/deletion";
import { notFound } from "@/lib/http/parse-id";
import { stopJobsOfAnalysis } from "@/lib/jobs/stop-jobs-of-analysis";
import { eraseAnalysis } from "./erase-analysis";

/**
 * Deletes an analysis with its rows and files: how many of each there were, and the jobs that the engine is still to
 * be told to end.
 * @throws AppError `not-found` for one that is not this owner's.
 */
export async function removeAnalysis(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<{ deleted: DeletionCounts & { files: number }; stoppedJobs: string[] }> {
  if (!(await hideAnalysis(database, owned))) throw notFound();
  const stoppedJobs = await stopJobsOfAnalysis(database, owned);
  const rows = await countAnalysisRows(database, owned);
  const { files } = await eraseAnalysis(database, { ...owned, deadline: Number.POSITIVE_INFINITY });
  return { deleted: { ...rows, files }, stoppedJobs };
}
