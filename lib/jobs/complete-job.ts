import "server-only";
import type { Database } from "@/db/client";
import { completeJob as markCompleted } from "@/db/queries/job-work";
import { insertJobEvent } from "@/db/queries/jobs";
import type { JobRef } from "./job-ref";

/** Ends a job well, with the line that its trail ends with. One that has ended already stays as it is. */
export async function completeJob(
  database: Database,
  { jobId, attempt, message }: Pick<JobRef, "jobId" | "attempt"> & { message: string },
): Promise<void> {
  await database.transaction(async (tx) => {
    if (await markCompleted(tx, { jobId, attempt })) {
      await insertJobEvent(tx, { jobId, type: "completed", message });
    }
  });
}
