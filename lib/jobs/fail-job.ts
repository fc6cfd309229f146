import "server-only";
import type { Database } from "@/db/client";
import { markJobFailed } from "@/db/queries/job-work";
import { insertJobEvent } from "@/db/queries/jobs";
import { countJobEnd } from "@/lib/metrics/job-counters";
import { queueDeliveries } from "@/lib/webhooks/queue-deliveries";
import { announceJobChange } from "./job-changes";
import type { JobRef } from "./job-ref";

/** Ends a job as failed with a reason its owner can act on. One that has ended already stays as it is. */
export async function failJob(
  database: Database,
  { jobId, attempt, ownerId, code, message }: Omit<JobRef, "analysisId"> & { code: string; message: string },
): Promise<boolean> {
  const failed = await database.transaction(async (tx) => {
    const job = await markJobFailed(tx, { jobId, attempt, errorCode: code, errorMessage: message });
    if (job) {
      await insertJobEvent(tx, { jobId, type: "failed", message, detail: { code } });
      await queueDeliveries(tx, job);
    }
    return job;
  });
  if (failed) countJobEnd(failed);
  announceJobChange(ownerId);
  return failed !== undefined;
}
