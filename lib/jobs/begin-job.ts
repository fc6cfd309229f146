import "server-only";
import type { Database } from "@/db/client";
import { markJobBegun, resumeFailedJob, touchOwnedJob } from "@/db/queries/job-work";
import type { JobRef } from "./job-ref";
import { jobCancelledError } from "./job-signals";
import { noteEvent } from "./note-event";
import { story } from "./story";

/**
 * Marks the job as running. `runId` is that of the engine, for telling the story of the run.
 * @throws AppError `cancelled` when it was cancelled, deleted or tried anew before it could start.
 */
export async function beginJob(
  database: Database,
  { jobId, attempt, runId }: Pick<JobRef, "jobId" | "attempt"> & { runId: string | null },
): Promise<void> {
  const begun = await markJobBegun(database, { jobId, attempt, runId });
  if (!begun) throw jobCancelledError();
  await noteEvent(database, {
    jobId,
    type: "started",
    story: story(attempt > 1 ? "startedAgain" : "started"),
    detail: { attempt, runId },
  });
}

/**
 * A sign of life at the beginning of a step; whose the job is now. A job that failed in another run goes on: this one replays
 * it from a step behind its beginning, as the dashboard of Inngest does.
 * @throws AppError `cancelled` when the job may not go on.
 */
export async function keepJobAlive(
  database: Database,
  { jobId, attempt, runId }: Pick<JobRef, "jobId" | "attempt"> & { runId: string },
): Promise<{ ownerId: string }> {
  const alive = await touchOwnedJob(database, { jobId, attempt });
  if (alive) return alive;
  const resumed = await resumeFailedJob(database, { jobId, attempt, runId });
  if (!resumed) throw jobCancelledError();
  await noteEvent(database, {
    jobId,
    type: "replayed",
    story: story("replayedFromStep"),
    detail: { attempt, runId },
  });
  return resumed;
}
