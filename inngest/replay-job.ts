import "server-only";
import { db } from "@/db/client";
import { findEngineRun } from "@/db/queries/engine-runs";
import { findJob, insertJobEvent, reviveJob } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/http/parse-id";
import { failJob } from "@/lib/jobs/fail-job";
import { announceJobChange } from "@/lib/jobs/job-changes";
import { embeddedEngine, isEmbedded } from "./engine";
import { ownsQueue } from "./queue-ownership";

/**
 * Runs the failed run of a job once more, as Inngest's dashboard does: its steps are begun anew, and each goes on from what
 * the database says is done.
 * @throws AppError `not-found`, or `conflict` for a job that did not fail or whose run is not known here.
 */
export async function replayJob(owned: { ownerId: string; jobId: string }): Promise<Job> {
  const { ownerId, jobId } = owned;
  const failed = await findJob(db(), owned);
  if (!failed) throw notFound();
  if (!isEmbedded()) {
    throw new AppError("conflict", "Runs are replayed from the dashboard of Inngest on this server.");
  }
  if (!ownsQueue()) {
    throw new AppError("conflict", "Another server runs the jobs at the moment. Retry the job instead.");
  }
  await assertRunIsOver(failed.runId);
  const job = await reviveJob(db(), owned);
  if (!job) throw new AppError("conflict", "Only a job that failed can be replayed.");
  if (job.runId && (await embeddedEngine().replayRun(job.runId))) {
    await insertJobEvent(db(), { jobId, type: "replayed", message: "Its run is replayed." });
    announceJobChange(ownerId);
    return job;
  }
  const { message } = runIsGone();
  await failJob(db(), { ...owned, attempt: job.attempt, code: "conflict", message });
  throw runIsGone();
}

/** A job has failed a few steps before its run ends. */
async function assertRunIsOver(runId: string | null): Promise<void> {
  const found = runId ? await findEngineRun(db(), runId) : undefined;
  if (!found) throw runIsGone();
  if (found.run.endedAt === null) {
    throw new AppError("conflict", "The run of this job is still ending. Try again in a moment.");
  }
}

function runIsGone(): AppError {
  return new AppError("conflict", "The run of this job is no longer kept. Retry the job instead.");
}
