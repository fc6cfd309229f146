import "server-only";
import type { Database } from "@/db/client";
import { loadJob, postponeJob } from "@/db/queries/job-work";
import { insertJobEvent } from "@/db/queries/jobs";
import { countRetry } from "@/lib/metrics/job-counters";
import type { JobRef } from "./job-ref";

/** Why a job does not go on for a while. */
export interface Wait {
  message: string;
  /** As told by whoever asked to wait; left out where the engine decides. */
  waitMs?: number;
}

/** Puts a wait on the job's trail. False when the job has ended, so that nobody waits for anything. */
export async function noteWait(
  database: Database,
  { jobId, attempt, message, waitMs }: Pick<JobRef, "jobId" | "attempt"> & Wait,
): Promise<boolean> {
  countRetry("step");
  return database.transaction(async (tx) => {
    const job = await loadJob(tx, { jobId });
    if (job?.attempt !== attempt || !["pending", "running"].includes(job.status)) return false;
    if (waitMs !== undefined) await postponeJob(tx, { jobId, attempt, waitMs });
    const seconds = waitMs === undefined ? "" : ` Waiting ${Math.ceil(waitMs / 1000)} s.`;
    await insertJobEvent(tx, { jobId, type: "waiting", message: `${message}${seconds}`, detail: { waitMs } });
    return true;
  });
}
