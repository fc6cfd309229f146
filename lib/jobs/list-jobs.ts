import "server-only";
import type { Database } from "@/db/client";
import {
  findJobWithAnalysis,
  type JobScope,
  type JobWithAnalysis,
  listJobs as queryJobs,
  readJobFigures,
} from "@/db/queries/job-history";
import { countWaitingJobs, readQueue } from "@/db/queries/job-queue";
import { notFound } from "@/lib/errors/not-found";
import { describeJob } from "./describe-job";
import type { JobFigures, JobFilter, JobList, JobListQuery, JobView } from "./job.schema";
import { placesInQueue } from "./places-in-queue";

/** A page of an owner's jobs, newest first. */
export async function listJobs(
  database: Database,
  { ownerId, query }: { ownerId: string; query: JobListQuery },
): Promise<JobList> {
  const { cursor, limit } = query;
  const found = await queryJobs(database, { ...scopeOf(ownerId, query), cursor, limit: limit + 1 });
  const page = found.slice(0, limit);
  return {
    jobs: await describeJobs(database, page),
    nextCursor: found.length > limit ? (page.at(-1)?.cursor ?? null) : null,
  };
}

/** Jobs as their owners see them, with the places in line of those that wait. */
export async function describeJobs(database: Database, found: JobWithAnalysis[]): Promise<JobView[]> {
  const waiting = found.filter(({ job }) => job.status === "pending" && job.admittedAt === null);
  const owners = [...new Set(waiting.map(({ job }) => job.ownerId))];
  const queue = owners.length > 0 ? await readQueue(database) : { waiting: [], active: [] };
  const places = new Map(owners.flatMap((ownerId) => [...placesInQueue(queue, ownerId)]));
  const now = Date.now();
  return found.map((job) => describeJob(job, { places, now }));
}

/** @throws AppError `not-found` for a job that is not this owner's. */
export async function findJobView(
  database: Database,
  owned: { ownerId: string; jobId: string },
): Promise<{ view: JobView; found: JobWithAnalysis }> {
  const found = await findJobWithAnalysis(database, owned);
  const [view] = await describeJobs(database, found ? [found] : []);
  if (!found || !view) throw notFound();
  return { view, found };
}

/** How an owner's jobs have gone. */
export async function readFigures(
  database: Database,
  { ownerId, filter }: { ownerId: string; filter: JobFilter },
): Promise<JobFigures> {
  const kinds = await readJobFigures(database, scopeOf(ownerId, filter));
  return {
    queueDepth: await countWaitingJobs(database, { ownerId }),
    kinds: kinds.map(({ completed, failed, medianMs, p95Ms, ...figures }) => ({
      ...figures,
      successShare: completed + failed > 0 ? completed / (completed + failed) : null,
      medianMs: medianMs === null ? null : Math.round(medianMs),
      p95Ms: p95Ms === null ? null : Math.round(p95Ms),
    })),
  };
}

function scopeOf(ownerId: string, { state, kind, analysis, from, to }: JobFilter): JobScope {
  return {
    ownerId,
    states: state,
    kind,
    analysisId: analysis,
    from: from ? new Date(from) : undefined,
    to: to ? new Date(to) : undefined,
  };
}
