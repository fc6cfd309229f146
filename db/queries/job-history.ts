import "server-only";
import { and, count, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analysisState } from "@/db/queries/analyses";
import { type AnalysisState, analyses } from "@/db/schema/analyses";
import { type Job, type JobKind, type JobStatus, jobs } from "@/db/schema/jobs";

export interface JobScope {
  ownerId: string;
  states?: JobStatus[];
  kind?: JobKind;
  analysisId?: string;
  from?: Date;
  to?: Date;
}

export interface JobWithAnalysis {
  job: Job;
  /** Null once it is gone or hidden. */
  analysis: AnalysisState | null;
  /** A place in the list, to go on behind. */
  cursor: string;
  /** When anything to be seen of the job changed, in microseconds since the epoch. */
  changedAt: number;
}

function inScope({ ownerId, states, kind, analysisId, from, to }: JobScope): SQL | undefined {
  return and(
    eq(jobs.ownerId, ownerId),
    states?.length ? inArray(jobs.status, states) : undefined,
    kind ? eq(jobs.kind, kind) : undefined,
    analysisId ? eq(jobs.analysisId, analysisId) : undefined,
    from ? gte(jobs.createdAt, from) : undefined,
    to ? lt(jobs.createdAt, to) : undefined,
  );
}

const microseconds = (instant: SQL) => sql<number>`(extract(epoch from ${instant}) * 1000000)::bigint`;
const changedAt = microseconds(
  sql`greatest(${jobs.updatedAt}, case when ${jobs.status} in ('pending', 'running') then ${analyses.updatedAt} end)`,
);

const selectJobs = (database: Database) =>
  database
    .select({
      job: jobs,
      analysis: analysisState,
      cursor: sql<string>`${microseconds(sql`${jobs.createdAt}`)} || '_' || ${jobs.id}`,
      changedAt: changedAt.mapWith(Number),
    })
    .from(jobs)
    .leftJoin(analyses, and(eq(analyses.id, jobs.analysisId), isNull(analyses.deletedAt)))
    .$dynamic();

/** Jobs of an owner, newest first, behind a cursor. One that cannot be a cursor finds nothing. */
export async function listJobs(
  database: Database,
  { cursor, limit, ...scope }: JobScope & { cursor?: string; limit: number },
): Promise<JobWithAnalysis[]> {
  // 1795310032483000_0b0c…: when the last job of the page before was made, and its id.
  const [, madeAt, id] = /^(\d{1,18})_([0-9a-f-]{36})$/.exec(cursor ?? "") ?? [];
  if (cursor && !id) return [];
  const isBehind = id
    ? sql`(${microseconds(sql`${jobs.createdAt}`)}, ${jobs.id}) < (${madeAt}::bigint, ${id}::uuid)`
    : undefined;
  return selectJobs(database)
    .where(and(inScope(scope), isBehind))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(limit);
}

export async function findJobWithAnalysis(
  database: Database,
  { ownerId, jobId }: { ownerId: string; jobId: string },
): Promise<JobWithAnalysis | undefined> {
  const [found] = await selectJobs(database).where(and(eq(jobs.ownerId, ownerId), eq(jobs.id, jobId)));
  return found;
}

/**
 * The unfinished jobs of some owners, with those that changed at or after a moment in microseconds, oldest change first.
 * Where there are more, the newest.
 */
export async function listChangedJobs(
  database: Database,
  { ownerIds, since, limit }: { ownerIds: string[]; since: number; limit: number },
): Promise<JobWithAnalysis[]> {
  const isMeant = or(inArray(jobs.status, ["pending", "running"]), sql`${changedAt} >= ${since}::bigint`);
  const newest = await selectJobs(database)
    .where(and(inArray(jobs.ownerId, ownerIds), isMeant))
    .orderBy(desc(changedAt))
    .limit(limit);
  return newest.toReversed();
}

interface KindFigures {
  kind: JobKind;
  count: number;
  completed: number;
  failed: number;
  medianMs: number | null;
  p95Ms: number | null;
}

/** How many jobs of each kind there are in a scope, how they ended, and how long those took that completed. */
export async function readJobFigures(database: Database, scope: JobScope): Promise<KindFigures[]> {
  const duration = sql`extract(epoch from ${jobs.finishedAt} - ${jobs.startedAt}) * 1000`;
  const quantile = (share: number) =>
    sql<number | null>`percentile_cont(${share}::float) within group (order by ${duration})
      filter (where ${jobs.status} = 'completed')`.mapWith(Number);
  return database
    .select({
      kind: jobs.kind,
      count: count(),
      completed: sql<number>`count(*) filter (where ${jobs.status} = 'completed')`.mapWith(Number),
      failed: sql<number>`count(*) filter (where ${jobs.status} = 'failed')`.mapWith(Number),
      medianMs: quantile(0.5),
      p95Ms: quantile(0.95),
    })
    .from(jobs)
    .where(inScope(scope))
    .groupBy(jobs.kind)
    .orderBy(jobs.kind);
}
