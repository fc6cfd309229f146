import "server-only";
import type { Database } from "@/db/client";
import { findJob, insertJobEvent, requeueJob } from "@/db/queries/jobs";
import type { StartedAnalysis } from "@/lib/analyses/start-analysis";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/http/parse-id";

/**
 * Queues a failed or cancelled job once more; it goes on from what was done. The caller sends the event that starts it.
 * @throws AppError `not-found`, or `conflict` for a job that neither failed nor was cancelled.
 */
export async function retryJob(
  database: Database,
  owned: { ownerId: string; jobId: string },
): Promise<StartedAnalysis> {
  const job = await requeueJob(database, owned);
  if (job?.analysisId) {
    await insertJobEvent(database, { jobId: job.id, type: "queued", message: "Queued once more." });
    return { analysisId: job.analysisId, jobId: job.id, ownerId: job.ownerId, attempt: job.attempt };
  }
  if (!(await findJob(database, owned))) throw notFound();
  throw new AppError("conflict", "Only a job that failed or was cancelled can be tried again.");
}
