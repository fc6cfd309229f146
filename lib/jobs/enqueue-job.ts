import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { countWaitingJobs } from "@/db/queries/job-queue";
import { insertJob } from "@/db/queries/jobs";
import type { Job, JobKind } from "@/db/schema/jobs";
import { AppError } from "@/lib/errors/app-error";
import { FULL_QUEUE_RETRY_AFTER_SECONDS, jobLimits } from "./job-limits";
import { noteEvent } from "./note-event";
import type { Story } from "./story";

/**
 * Puts a new job in line, in the caller's transaction. It begins when the caller, once that is committed, lets jobs through.
 * @throws AppError `too-many-jobs` when the owner has too many waiting.
 */
export async function enqueueJob(
  tx: Database,
  { story, ...job }: { ownerId: string; analysisId: string; kind: JobKind; params?: unknown; story: Story },
): Promise<Job> {
  await assertQueueHasRoom(tx, { ownerId: job.ownerId });
  const inserted = await insertJob(tx, { id: randomUUID(), ...job });
  await noteEvent(tx, { jobId: inserted.id, type: "queued", story });
  return inserted;
}

/** @throws AppError `too-many-jobs` when the owner has too many waiting. */
export async function assertQueueHasRoom(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<void> {
  const waiting = await countWaitingJobs(database, { ownerId });
  if (waiting < jobLimits.waitingPerUser) return;
  throw new AppError(
    "too-many-jobs",
    `${waiting} of your jobs are waiting already. Try again once some of them have begun.`,
    { detail: { retryAfterSeconds: FULL_QUEUE_RETRY_AFTER_SECONDS } },
  );
}
