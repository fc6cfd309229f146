import "server-only";
import type { Database } from "@/db/client";
import { beginJob as markBegun } from "@/db/queries/job-work";
import { insertJobEvent } from "@/db/queries/jobs";
import type { JobRef } from "./job-ref";
import { jobCancelledError } from "./job-signals";

/**
 * Marks the job as running. `runId` is that of the engine, for telling the story of the run.
 * @throws AppError `cancelled` when it was cancelled, deleted or tried anew before it could start.
 */
export async function beginJob(
  database: Database,
  { jobId, attempt, runId }: Pick<JobRef, "jobId" | "attempt"> & { runId: string | null },
): Promise<void> {
  const begun = await markBegun(database, { jobId, attempt, runId });
  if (!begun) throw jobCancelledError();
  const message = attempt > 1 ? "Started again, going on from what was done." : "Started.";
  await insertJobEvent(database, { jobId, type: "started", message, detail: { attempt, runId } });
}
