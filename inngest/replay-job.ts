import "server-only";
import { db } from "@/db/client";
import { findEngineRun, type StoredRun } from "@/db/queries/engine-runs";
import { findJob, reviveJob } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { failJob } from "@/lib/jobs/fail-job";
import { announceJobChange } from "@/lib/jobs/job-changes";
import { noteEvent } from "@/lib/jobs/note-event";
import { story } from "@/lib/jobs/story";
import { tellRun } from "@/lib/jobs/tell-run";
import { embeddedEngine, isEmbedded } from "./engine";
import { ownsQueue } from "./queue-ownership";

/** The step with which the run of every job begins: what tells its owner that it runs again. */
const BEGIN = "begin-run";

/**
 * Runs the failed run of a job once more, as Inngest's dashboard does, from its beginning or from one of its steps: what is
 * done anew goes on from what the database says is done.
 * @throws AppError `not-found`, `bad-request` for a step from which it cannot be replayed, or `conflict` for a job that did
 * not fail or whose run is not known here.
 */
export async function replayJob({
  ownerId,
  jobId,
  from,
}: {
  ownerId: string;
  jobId: string;
  from?: string;
}): Promise<Job> {
  const owned = { ownerId, jobId };
  const found = await findJob(db(), owned);
  if (!found) throw notFound();
  if (found.status !== "failed") throw hasNotFailed();
  if (!isEmbedded()) {
    throw new AppError("conflict", "Runs are replayed from the dashboard of Inngest on this server.");
  }
  if (!ownsQueue()) {
    throw new AppError("conflict", "Another server runs the jobs at the moment. Retry the job instead.");
  }
  assertIsStep(await findEndedRun(found.runId), from);
  const job = await reviveJob(db(), owned);
  if (!job) throw hasNotFailed();
  const begin = from === undefined ? "start" : { step: from, and: [BEGIN] };
  if (job.runId && (await embeddedEngine().replayRun(job.runId, begin))) {
    const told = story(from === undefined ? "replayed" : "replayedFromStep");
    await noteEvent(db(), { jobId, type: "replayed", story: told, detail: { from } });
    announceJobChange(ownerId);
    return job;
  }
  const { message } = runIsGone();
  await failJob(db(), { ...owned, attempt: job.attempt, code: "conflict", message });
  throw runIsGone();
}

/** A job has failed a few steps before its run ends. */
async function findEndedRun(runId: string | null): Promise<StoredRun> {
  const found = runId ? await findEngineRun(db(), { runId }) : undefined;
  if (!found) throw runIsGone();
  if (found.run.endedAt === null) {
    throw new AppError("conflict", "The run of this job is still ending. Try again in a moment.");
  }
  return found;
}

function assertIsStep(stored: StoredRun, from: string | undefined): void {
  const { steps } = tellRun(stored, { canReplay: true });
  if (from === undefined || steps.some(({ name, canReplay }) => canReplay && name === from)) return;
  throw new AppError(
    "bad-request",
    "This job cannot be replayed from there. Choose a step up to the one at which it stopped.",
  );
}

function hasNotFailed(): AppError {
  return new AppError("conflict", "Only a job that failed can be replayed.");
}

function runIsGone(): AppError {
  return new AppError("conflict", "The run of this job is no longer kept. Retry the job instead.");
}
