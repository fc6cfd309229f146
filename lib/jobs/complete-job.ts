import "server-only";
import type { Database } from "@/db/client";
import { markJobCompleted } from "@/db/queries/job-work";
import { countJobEnd } from "@/lib/metrics/job-counters";
import { queueDeliveries } from "@/lib/webhooks/queue-deliveries";
import type { JobRef } from "./job-ref";
import { noteEvent } from "./note-event";
import type { Story } from "./story";

/** Ends a job well, with the line that its trail ends with. One that has ended already stays as it is. */
export async function completeJob(
  database: Database,
  { jobId, attempt, story }: Pick<JobRef, "jobId" | "attempt"> & { story: Story },
): Promise<void> {
  const completed = await database.transaction(async (tx) => {
    const job = await markJobCompleted(tx, { jobId, attempt });
    if (job) {
      await noteEvent(tx, { jobId, type: "completed", story });
      await queueDeliveries(tx, job);
    }
    return job;
  });
  if (completed) countJobEnd(completed);
}
