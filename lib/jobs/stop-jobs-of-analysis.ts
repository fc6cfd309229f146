import "server-only";
import type { Database } from "@/db/client";
import { listJobsOfAnalysis } from "@/db/queries/jobs";
import { stopJob } from "./stop-job";

/** Ends whatever is under way for an analysis, but for its deletion; answers the jobs that the caller tells the engine of. */
export async function stopJobsOfAnalysis(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<string[]> {
  const stopped: string[] = [];
  for (const { id, kind, status } of await listJobsOfAnalysis(database, owned)) {
    if (kind === "delete" || (status !== "pending" && status !== "running")) continue;
    await stopJob(database, { ownerId: owned.ownerId, jobId: id });
    stopped.push(id);
  }
  return stopped;
}
