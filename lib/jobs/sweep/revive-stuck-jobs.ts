import "server-only";
import type { Database } from "@/db/client";
import { findRunStatus } from "@/db/queries/job-sweep";
import { requeueStuckJob } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { eventIdOf } from "@/lib/jobs/event-id-of";
import { failJob } from "@/lib/jobs/fail-job";
import { announceJobChange } from "@/lib/jobs/job-changes";
import { abortJob } from "@/lib/jobs/job-signals";
import { noteEvent } from "@/lib/jobs/note-event";
import { story } from "@/lib/jobs/story";
import { countRetry } from "@/lib/metrics/job-counters";
import { findStuckJobs } from "./find-stuck-jobs";

/** Past this, an engine that has the event and begins no run is not going to. */
const GIVEN_UP_AFTER_MS = 60 * 60_000;
/** Attempts at a job that the sweep starts by itself; more would only hide that something is wrong. */
const MOST_ATTEMPTS = 3;

export interface Stuck {
  /** Their events are to be sent once more, which does nothing where they had arrived. */
  resend: Job[];
  /** Back in line as their next attempt: the engine is to be told to end the run of the one before. */
  restarted: Job[];
  failed: Job[];
}

/** Finds the jobs that nothing moves any more, and puts back in line or fails each of them. */
export async function reviveStuckJobs(database: Database, { now }: { now: number }): Promise<Stuck> {
  const stuck: Stuck = { resend: [], restarted: [], failed: [] };
  const { notBegun, silent } = await findStuckJobs(database, { now });
  for (const job of notBegun) {
    const run = await findRunStatus(database, { eventId: eventIdOf(job) });
    const waitedMs = now - (job.admittedAt?.getTime() ?? now);
    // A run that waits for its first step is on its way.
    if (run === "queued" || run === "running") continue;
    if (run === undefined && waitedMs < GIVEN_UP_AFTER_MS) stuck.resend.push(job);
    else await restart(database, job, "notBegun", stuck);
  }
  for (const job of silent) {
    await restart(database, job, "silent", stuck);
  }
  return stuck;
}

const reasons = {
  notBegun: "The jobs engine did not begin it.",
  silent: "It gave no sign of life for 10 minutes.",
};

async function restart(
  database: Database,
  job: Job,
  reason: keyof typeof reasons,
  stuck: Stuck,
): Promise<void> {
  const { id: jobId, ownerId, attempt } = job;
  abortJob(jobId);
  if (attempt >= MOST_ATTEMPTS) {
    const message = `${reasons[reason]} What was done is kept: retry it, and look at the server's log if it stops again.`;
    const hasFailed = await failJob(database, { jobId, ownerId, attempt, code: "internal", message });
    if (hasFailed) stuck.failed.push(job);
    return;
  }
  const requeued = await requeueStuckJob(database, { jobId, ownerId, attempt });
  if (!requeued) return;
  await noteEvent(database, { jobId, type: "queued", story: story(reason) });
  announceJobChange(ownerId);
  countRetry("job");
  stuck.restarted.push(requeued);
}
