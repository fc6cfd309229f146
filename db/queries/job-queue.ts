import "server-only";
import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type Job, type JobKind, jobs } from "@/db/schema/jobs";

export interface QueuedJob {
  id: string;
  ownerId: string;
  analysisId: string | null;
  kind: JobKind;
}

const queued = { id: jobs.id, ownerId: jobs.ownerId, analysisId: jobs.analysisId, kind: jobs.kind };
const isWaiting = and(eq(jobs.status, "pending"), isNull(jobs.admittedAt));

/** Any number that nothing else on this database locks. */
const QUEUE_LOCK = 7_316_402;

/** Holds back other transactions that let jobs through, until this one ends. */
export async function lockQueue(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${QUEUE_LOCK}::bigint)`);
}

/** The jobs in line, first come first, and those that were let through and have not ended. */
export async function readQueue(database: Database): Promise<{ waiting: QueuedJob[]; active: QueuedJob[] }> {
  const unfinished = await database
    .select({ ...queued, isWaiting: sql<boolean>`${isWaiting}` })
    .from(jobs)
    .where(inArray(jobs.status, ["pending", "running"]))
    .orderBy(asc(jobs.queuedAt), asc(jobs.id));
  return {
    waiting: unfinished.filter((job) => job.isWaiting),
    active: unfinished.filter((job) => !job.isWaiting),
  };
}

export async function admitQueuedJobs(database: Database, { ids }: { ids: string[] }): Promise<Job[]> {
  if (ids.length === 0) return [];
  return database
    .update(jobs)
    .set({ admittedAt: sql`now()`, updatedAt: sql`now()` })
    .where(and(inArray(jobs.id, ids), isWaiting))
    .returning();
}

export async function countWaitingJobs(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<number> {
  const [found] = await database
    .select({ value: count() })
    .from(jobs)
    .where(and(isWaiting, eq(jobs.ownerId, ownerId)));
  return found?.value ?? 0;
}

/** Jobs that were let through and that no run has begun: their event may not have been sent. */
export async function listUnbegunJobs(database: Database): Promise<Job[]> {
  return database
    .select()
    .from(jobs)
    .where(and(eq(jobs.status, "pending"), isNotNull(jobs.admittedAt)))
    .orderBy(asc(jobs.queuedAt));
}
