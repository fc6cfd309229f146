import "server-only";
import type { Database } from "@/db/client";
import { cancelJob, findJob } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { countJobEnd } from "@/lib/metrics/job-counters";
import { announceJobChange } from "./job-changes";
import { abortJob } from "./job-signals";
import { noteEvent } from "./note-event";
import { story } from "./story";

/**
 * Ends a waiting or running job. What it has done is kept; the caller tells the engine.
 * @throws AppError `not-found`, or `conflict` for a job that has ended already or can no longer be stopped.
 */
export async function stopJob(database: Database, owned: { ownerId: string; jobId: string }): Promise<Job> {
  const cancelled = await cancelJob(database, owned);
  if (cancelled) {
    abortJob(owned.jobId);
    countJobEnd(cancelled);
    await noteEvent(database, {
      jobId: owned.jobId,
      type: "cancelled",
      story: story(cancelled.kind === "delete" ? "cancelledDeletion" : "cancelled"),
    });
    announceJobChange(owned.ownerId);
    return cancelled;
  }
  const job = await findJob(database, owned);
  if (!job) throw notFound();
  if (job.status === "running") {
    throw new AppError("conflict", "A deletion that has begun cannot be stopped.");
  }
  throw new AppError("conflict", "This job has already ended, so there is nothing to cancel.");
}
