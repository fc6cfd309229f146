import "server-only";
import { and, count, eq, gte, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type JobKind, type JobStatus, jobEvents, jobs } from "@/db/schema/jobs";

/** How many jobs of each kind are in each state, over all owners. */
export async function countJobsByState(
  database: Database,
): Promise<{ kind: JobKind; status: JobStatus; count: number }[]> {
  return database
    .select({ kind: jobs.kind, status: jobs.status, count: count() })
    .from(jobs)
    .groupBy(jobs.kind, jobs.status)
    .orderBy(jobs.kind, jobs.status);
}

/**
 * How many jobs of each kind have completed and failed since a moment, over all owners. From the trails: a failure counts
 * although the job was tried again.
 */
export async function countEnds(
  database: Database,
  { since }: { since: Date },
): Promise<{ kind: JobKind; completed: number; failed: number }[]> {
  const ended = (type: string) =>
    sql<number>`count(*) filter (where ${jobEvents.type} = ${type})`.mapWith(Number);
  return database
    .select({ kind: jobs.kind, completed: ended("completed"), failed: ended("failed") })
    .from(jobEvents)
    .innerJoin(jobs, eq(jobs.id, jobEvents.jobId))
    .where(and(inArray(jobEvents.type, ["completed", "failed"]), gte(jobEvents.at, since)))
    .groupBy(jobs.kind);
}

/**
 * How long 95 % of the jobs of each kind took that completed since `split`, and of those that completed between `since` and
 * then, over all owners.
 */
export async function readDurations(
  database: Database,
  { since, split }: { since: Date; split: Date },
): Promise<{ kind: JobKind; p95Ms: number | null; earlierP95Ms: number | null }[]> {
  const duration = sql`extract(epoch from ${jobs.finishedAt} - ${jobs.startedAt}) * 1000`;
  const p95 = (isLate: boolean) =>
    sql<number | null>`percentile_cont(0.95) within group (order by ${duration})
      filter (where (${jobs.finishedAt} >= ${split}) = ${isLate})`.mapWith(Number);
  return database
    .select({ kind: jobs.kind, p95Ms: p95(true), earlierP95Ms: p95(false) })
    .from(jobs)
    .where(and(eq(jobs.status, "completed"), gte(jobs.finishedAt, since)))
    .groupBy(jobs.kind);
}
