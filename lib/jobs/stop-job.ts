import "server-only";
import type { Database } from "@/db/client";
import { cancelJob, findJob, insertJobEvent } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/http/parse-id";

/**
 * Ends a waiting or running job. What it has done is kept; the caller tells the engine.
 * @throws AppError `not-found`, or `conflict` for a job that has ended already.
 */
export async function stopJob(database: Database, owned: { ownerId: string; jobId: string }): Promise<Job> {
  const cancelled = await cancelJob(database, owned);
  if (cancelled) {
    await insertJobEvent(database, {
      jobId: owned.jobId,
      type: "cancelled",
      message: "Cancelled. What was done is kept.",
    });
    return cancelled;
  }
  if (!(await findJob(database, owned))) throw notFound();
  throw new AppError("conflict", "This job has already ended, so there is nothing to cancel.");
}
