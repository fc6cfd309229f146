import "server-only";
import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { type Job, jobs } from "@/db/schema/jobs";

/**
 * What a run writes about its job. It acts for no user: the event that started it carries ids that the owner's own
 * request made. Writes reach only the attempt the run was started for, so that a run that was given up changes nothing.
 */
export interface Attempt {
  jobId: string;
  attempt: number;
}

const isAttempt = ({ jobId, attempt }: Attempt) => and(eq(jobs.id, jobId), eq(jobs.attempt, attempt));
const isRunning = (attempt: Attempt) => and(isAttempt(attempt), eq(jobs.status, "running"));

/**
 * Marks a job as running; undefined when it was cancelled, deleted or tried anew meanwhile. A failed one begins again:
 * its run is being replayed.
 */
export async function markJobBegun(
  database: Database,
  attempt: Attempt & { runId: string | null },
): Promise<Job | undefined> {
  return begin(database, attempt, inArray(jobs.status, ["pending", "running", "failed"]));
}

/** Marks a job as running again that failed in another run; undefined when it did not. */
export async function resumeFailedJob(
  database: Database,
  attempt: Attempt & { runId: string },
): Promise<Job | undefined> {
  return begin(database, attempt, and(eq(jobs.status, "failed"), ne(jobs.runId, attempt.runId)));
}

async function begin(
  database: Database,
  { runId, ...attempt }: Attempt & { runId: string | null },
  mayBegin: SQL | undefined,
): Promise<Job | undefined> {
  return database.transaction(async (tx) => {
    const [job] = await tx
      .update(jobs)
      .set({
        status: "running",
        runId,
        errorCode: null,
        errorMessage: null,
        startedAt: sql`coalesce(${jobs.startedAt}, now())`,
        heartbeatAt: sql`now()`,
        finishedAt: null,
        updatedAt: sql`now()`,
      })
      .where(and(isAttempt(attempt), mayBegin))
      .returning();
    if (job?.kind === "index" && job.analysisId) {
      await tx
        .update(analyses)
        .set({
          status: "processing",
          errorCode: null,
          errorMessage: null,
          countedAt: null,
          itemsPerSecond: null,
          updatedAt: sql`now()`,
        })
        .where(eq(analyses.id, job.analysisId));
    }
    return job;
  });
}

/** Whether the job may go on; also its sign of life. */
export async function touchJob(database: Database, attempt: Attempt): Promise<boolean> {
  return (await touchOwnedJob(database, attempt)) !== undefined;
}

/** Whose the job is now, where it may go on; also its sign of life. */
export async function touchOwnedJob(
  database: Database,
  attempt: Attempt,
): Promise<{ ownerId: string } | undefined> {
  const [alive] = await database
    .update(jobs)
    .set({ heartbeatAt: sql`now()` })
    .where(isRunning(attempt))
    .returning({ ownerId: jobs.ownerId });
  return alive;
}

export async function saveJobProgress(
  database: Database,
  { done, total, ...attempt }: Attempt & { done: number; total: number },
): Promise<void> {
  await database
    .update(jobs)
    .set({ done: sql`greatest(${jobs.done}, ${done})`, total, updatedAt: sql`now()` })
    .where(isRunning(attempt));
}

/** The job as it is; its owner was checked when it was made. */
export async function loadJob(
  database: Database,
  { jobId }: Pick<Attempt, "jobId">,
): Promise<Job | undefined> {
  const [job] = await database.select().from(jobs).where(eq(jobs.id, jobId));
  return job;
}

export async function saveJobResult(
  database: Database,
  { result, ...attempt }: Attempt & { result: unknown },
): Promise<void> {
  await database.update(jobs).set({ result, updatedAt: sql`now()` }).where(isRunning(attempt));
}

/** Notes that the job waits until `resumesAt`, which counts as a sign of life until then. */
export async function postponeJob(
  database: Database,
  { waitMs, ...attempt }: Attempt & { waitMs: number },
): Promise<void> {
  await database
    .update(jobs)
    .set({ resumesAt: sql`now() + ${waitMs} * interval '1 millisecond'`, updatedAt: sql`now()` })
    .where(isRunning(attempt));
}

/** Ends the job well; undefined when it had ended already. */
export async function markJobCompleted(database: Database, attempt: Attempt): Promise<Job | undefined> {
  const [completed] = await database
    .update(jobs)
    .set({ status: "completed", finishedAt: sql`now()`, resumesAt: null, updatedAt: sql`now()` })
    .where(isRunning(attempt))
    .returning();
  return completed;
}

/** Ends the job as failed with its reason, and with it the analysis it indexes; undefined when it had ended otherwise. */
export async function markJobFailed(
  database: Database,
  { errorCode, errorMessage, ...attempt }: Attempt & { errorCode: string; errorMessage: string },
): Promise<Job | undefined> {
  return database.transaction(async (tx) => {
    const [job] = await tx
      .update(jobs)
      .set({
        status: "failed",
        errorCode,
        errorMessage,
        finishedAt: sql`now()`,
        resumesAt: null,
        updatedAt: sql`now()`,
      })
      .where(and(isAttempt(attempt), inArray(jobs.status, ["pending", "running"])))
      .returning();
    if (job?.kind === "index" && job.analysisId) {
      await tx
        .update(analyses)
        .set({ status: "failed", errorCode, errorMessage, updatedAt: sql`now()` })
        .where(eq(analyses.id, job.analysisId));
    }
    return job;
  });
}
