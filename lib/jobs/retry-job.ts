import "server-only";
import type { Database } from "@/db/client";
import { findJob, requeueJob } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { countRetry } from "@/lib/metrics/job-counters";
import { assertQueueHasRoom } from "./enqueue-job";
import { announceJobChange } from "./job-changes";
import { noteEvent } from "./note-event";
import { story } from "./story";

/**
 * Queues a failed or cancelled job once more; it goes on from what was done. The caller lets jobs through.
 * @throws AppError `not-found`, `too-many-jobs`, or `conflict` for a job that neither failed nor was cancelled.
 */
export async function retryJob(database: Database, owned: { ownerId: string; jobId: string }): Promise<Job> {
  const job = await database.transaction(async (tx) => {
    await assertQueueHasRoom(tx, owned);
    const requeued = await requeueJob(tx, owned);
    if (requeued) await noteEvent(tx, { jobId: requeued.id, type: "queued", story: story("queuedAgain") });
    return requeued;
  });
  if (job) {
    countRetry("job");
    announceJobChange(owned.ownerId);
    return job;
  }
  if (!(await findJob(database, owned))) throw notFound();
  throw new AppError("conflict", "Only a job that failed or was cancelled can be tried again.");
}
