import "server-only";
import type { Database } from "@/db/client";
import { beginJob as markBegun } from "@/db/queries/job-work";
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
  const begun = await markBegun(database, { jobId, attempt, runId });
  if (!begun) throw jobCancelledError();
  await noteEvent(database, {
    jobId,
    type: "started",
    story: story(attempt > 1 ? "startedAgain" : "started"),
    detail: { attempt, runId },
  });
}
