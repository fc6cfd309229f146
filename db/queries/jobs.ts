import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { type Job, jobEvents, jobs } from "@/db/schema/jobs";

interface Owned {
  ownerId: string;
  jobId: string;
}

const isOwned = ({ ownerId, jobId }: Owned) => and(eq(jobs.id, jobId), eq(jobs.ownerId, ownerId));

export async function insertJob(database: Database, job: typeof jobs.$inferInsert): Promise<void> {
  await database.insert(jobs).values(job);
}

export async function findJob(database: Database, owned: Owned): Promise<Job | undefined> {
  const [job] = await database.select().from(jobs).where(isOwned(owned));
  return job;
}

/** The newest job of an analysis. */
export async function findLatestJob(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<Job | undefined> {
  const [job] = await database
    .select()
    .from(jobs)
    .where(and(eq(jobs.analysisId, analysisId), eq(jobs.ownerId, ownerId)))
    .orderBy(desc(jobs.createdAt))
    .limit(1);
  return job;
}

/** Ids of the jobs of an analysis that wait or run. */
export async function listUnfinishedJobs(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<string[]> {
  const found = await database
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        eq(jobs.analysisId, analysisId),
        eq(jobs.ownerId, ownerId),
        inArray(jobs.status, ["pending", "running"]),
      ),
    );
  return found.map(({ id }) => id);
}

/** Every job that nobody has begun, of all owners: for sending its event again after a crash. */
export async function listPendingJobs(database: Database): Promise<Job[]> {
  return database.select().from(jobs).where(eq(jobs.status, "pending")).orderBy(asc(jobs.createdAt));
}

/** Ends a job that is waiting or running as cancelled; answers it, or undefined when there was nothing to cancel. */
export async function cancelJob(database: Database, owned: Owned): Promise<Job | undefined> {
  return database.transaction(async (tx) => {
    const [job] = await tx
      .update(jobs)
      .set({ status: "cancelled", finishedAt: sql`now()` })
      .where(and(isOwned(owned), inArray(jobs.status, ["pending", "running"])))
      .returning();
    if (job?.analysisId) {
      await tx
        .update(analyses)
        .set({ status: "cancelled", updatedAt: sql`now()` })
        .where(eq(analyses.id, job.analysisId));
    }
    return job;
  });
}

/** Puts a failed or cancelled job back in the queue as its next attempt; undefined when it was neither. */
export async function requeueJob(database: Database, owned: Owned): Promise<Job | undefined> {
  return database.transaction(async (tx) => {
    const [job] = await tx
      .update(jobs)
      .set({
        status: "pending",
        attempt: sql`${jobs.attempt} + 1`,
        errorCode: null,
        errorMessage: null,
        startedAt: null,
        finishedAt: null,
      })
      .where(and(isOwned(owned), inArray(jobs.status, ["failed", "cancelled"])))
      .returning();
    if (job?.analysisId) {
      await tx
        .update(analyses)
        .set({ status: "pending", errorCode: null, errorMessage: null, updatedAt: sql`now()` })
        .where(eq(analyses.id, job.analysisId));
    }
    return job;
  });
}

/** Adds a line to the audit trail of a job. */
export async function insertJobEvent(
  database: Database,
  event: { jobId: string; type: string; message: string; detail?: Record<string, unknown> },
): Promise<void> {
  await database.insert(jobEvents).values(event);
}
