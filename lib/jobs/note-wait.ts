import "server-only";
import type { Database } from "@/db/client";
import { loadJob, postponeJob } from "@/db/queries/job-work";
import { countRetry } from "@/lib/metrics/job-counters";
import type { JobRef } from "./job-ref";
import { noteEvent } from "./note-event";
import { story } from "./story";

/** Why a job does not go on for a while. */
export interface Wait {
  why: "rateLimited" | "notEmbedded" | "triedAgain";
  /** In English, where that says more. */
  reason?: string;
  /** As told by whoever asked to wait; left out where the engine decides. */
  waitMs?: number;
}

export type ToldWait = Wait & { waitMs: number };

/** Puts a wait on the job's trail. False when the job has ended, so that nobody waits for anything. */
export async function noteWait(
  database: Database,
  { jobId, attempt, why, reason, waitMs }: Pick<JobRef, "jobId" | "attempt"> & Wait,
): Promise<boolean> {
  countRetry("step");
  return database.transaction(async (tx) => {
    const job = await loadJob(tx, { jobId });
    if (job?.attempt !== attempt || !["pending", "running"].includes(job.status)) return false;
    if (waitMs !== undefined) await postponeJob(tx, { jobId, attempt, waitMs });
    const seconds = Math.ceil((waitMs ?? 0) / 1000);
    await noteEvent(tx, {
      jobId,
      type: "waiting",
      story: story(why, { seconds }),
      message: reason && [reason, seconds > 0 ? `Waiting ${seconds} s.` : ""].join(" ").trim(),
      detail: { waitMs },
    });
    return true;
  });
}
