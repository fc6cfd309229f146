import "server-only";
import type { Database } from "@/db/client";
import { listJobsOfAnalysis } from "@/db/queries/jobs";
import { AppError } from "@/lib/errors/app-error";
import { stopJob } from "./stop-job";

/** Ends whatever is under way for an analysis, but for its deletion; answers the jobs that the caller tells the engine of. */
export async function stopJobsOfAnalysis(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<string[]> {
  const stopped: string[] = [];
  for (const { id, kind, status } of await listJobsOfAnalysis(database, owned)) {
    if (kind === "delete" || (status !== "pending" && status !== "running")) continue;
    if (await isStopped(database, { ownerId: owned.ownerId, jobId: id })) stopped.push(id);
  }
  return stopped;
}

/** A job that has ended since it was listed needs no stopping. */
async function isStopped(database: Database, owned: { ownerId: string; jobId: string }): Promise<boolean> {
  try {
    await stopJob(database, owned);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return false;
    throw error;
  }
}
