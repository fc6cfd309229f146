import "server-only";
import { and, asc, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { type Job, type JobStatus, jobEvents, jobs } from "@/db/schema/jobs";

interface Owned {
  ownerId: string;
  jobId: string;
}

const isOwned = ({ ownerId, jobId }: Owned) => and(eq(jobs.id, jobId), eq(jobs.ownerId, ownerId));

export async function insertJob(database: Database, job: typeof jobs.$inferInsert): Promise<Job> {
  const [inserted] = await database.insert(jobs).values(job).returning();
  if (!inserted) throw new Error("The job was not stored.");
  return inserted;
}

export async function findJob(database: Database, owned: Owned): Promise<Job | undefined> {
  const [job] = await database.select().from(jobs).where(isOwned(owned));
  return job;
}

/** The job that indexes an analysis. */
export async function findIndexJob(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<Job | undefined> {
  const [job] = await database
    .select()
    .from(jobs)
    .where(and(eq(jobs.analysisId, analysisId), eq(jobs.ownerId, ownerId), eq(jobs.kind, "index")))
    .orderBy(desc(jobs.createdAt))
    .limit(1);
  return job;
}

/** The jobs of an analysis, oldest first. */
export async function listJobsOfAnalysis(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<Job[]> {
  return database
    .select()
    .from(jobs)
    .where(and(eq(jobs.analysisId, analysisId), eq(jobs.ownerId, ownerId)))
    .orderBy(asc(jobs.createdAt));
}

/** Deletes the jobs of an analysis with their trails, but for the one that deletes it. */
export async function deleteJobsOfAnalysis(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<number> {
  const deleted = await database
    .delete(jobs)
    .where(and(eq(jobs.analysisId, analysisId), eq(jobs.ownerId, ownerId), ne(jobs.kind, "delete")))
    .returning({ id: jobs.id });
  return deleted.length;
}

/**
 * Ends a job that is waiting or running as cancelled; answers it, or undefined when there was nothing to cancel. A
 * deletion can be cancelled only before it has begun; its analysis is seen again.
 */
export async function cancelJob(database: Database, owned: Owned): Promise<Job | undefined> {
  return database.transaction(async (tx) => {
    const canEnd = or(eq(jobs.status, "pending"), and(eq(jobs.status, "running"), ne(jobs.kind, "delete")));
    const [job] = await tx
      .update(jobs)
      .set({ status: "cancelled", finishedAt: sql`now()`, resumesAt: null, updatedAt: sql`now()` })
      .where(and(isOwned(owned), canEnd))
      .returning();
    if (job?.kind === "index") await changeAnalysis(tx, job, { status: "cancelled" });
    if (job?.kind === "delete") await changeAnalysis(tx, job, { deletedAt: null });
    return job;
  });
}

/** Puts a failed or cancelled job back in line as its next attempt; undefined when it was neither. */
export async function requeueJob(database: Database, owned: Owned): Promise<Job | undefined> {
  return putBack(database, owned, {
    from: ["failed", "cancelled"],
    change: { ...nextAttempt, attempt: sql`${jobs.attempt} + 1` },
  });
}

const nextAttempt = { queuedAt: sql`now()`, admittedAt: null, runId: null };

/** Puts a job back in line as its next attempt whose attempt is stuck; undefined when that has ended meanwhile. */
export async function requeueStuckJob(
  database: Database,
  { attempt, ...owned }: Owned & { attempt: number },
): Promise<Job | undefined> {
  return putBack(database, owned, {
    from: ["pending", "running"],
    attempt,
    change: { ...nextAttempt, attempt: attempt + 1 },
  });
}

/** Makes a failed job wait for the run that is to be replayed, as the same attempt; undefined when it had not failed. */
export async function reviveJob(database: Database, owned: Owned): Promise<Job | undefined> {
  return putBack(database, owned, { from: ["failed"], change: { admittedAt: sql`now()` } });
}

interface Return {
  /** The states that a job can be put back from. */
  from: JobStatus[];
  /** The attempt that is given up, where it has to be the present one. */
  attempt?: number;
  change: PgUpdateSetSource<typeof jobs>;
}

async function putBack(
  database: Database,
  owned: Owned,
  { from, attempt, change }: Return,
): Promise<Job | undefined> {
  return database.transaction(async (tx) => {
    const [job] = await tx
      .update(jobs)
      .set({
        status: "pending",
        errorCode: null,
        errorMessage: null,
        startedAt: null,
        heartbeatAt: null,
        resumesAt: null,
        finishedAt: null,
        updatedAt: sql`now()`,
        ...change,
      })
      .where(
        and(
          isOwned(owned),
          inArray(jobs.status, from),
          attempt === undefined ? undefined : eq(jobs.attempt, attempt),
        ),
      )
      .returning();
    if (job?.kind === "index") {
      await changeAnalysis(tx, job, { status: "pending", errorCode: null, errorMessage: null });
    }
    if (job?.kind === "delete") await changeAnalysis(tx, job, { deletedAt: new Date() });
    return job;
  });
}

async function changeAnalysis(
  tx: Database,
  { analysisId }: Job,
  change: Partial<typeof analyses.$inferInsert>,
): Promise<void> {
  if (!analysisId) return;
  await tx
    .update(analyses)
    .set({ ...change, updatedAt: sql`now()` })
    .where(eq(analyses.id, analysisId));
}

/** Adds a line to the audit trail of a job. */
export async function insertJobEvent(
  database: Database,
  event: { jobId: string; type: string; message: string; story?: object; detail?: Record<string, unknown> },
): Promise<void> {
  await database.insert(jobEvents).values(event);
}

export interface JobEventRow {
  at: Date;
  type: string;
  message: string;
  story: unknown;
  detail: unknown;
}

export const eventColumns = {
  at: jobEvents.at,
  type: jobEvents.type,
  message: jobEvents.message,
  story: jobEvents.story,
  detail: jobEvents.detail,
};

/** The audit trail of a job, oldest first. */
export async function listJobEvents(database: Database, { ownerId, jobId }: Owned): Promise<JobEventRow[]> {
  return database
    .select(eventColumns)
    .from(jobEvents)
    .innerJoin(jobs, eq(jobs.id, jobEvents.jobId))
    .where(isOwned({ ownerId, jobId }))
    .orderBy(asc(jobEvents.id));
}
