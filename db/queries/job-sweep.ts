import "server-only";
import { and, eq, gt, inArray, isNotNull, isNull, lt, ne, notExists, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { additions } from "@/db/schema/additions";
import { analyses } from "@/db/schema/analyses";
import { engineRuns, type RunStatus } from "@/db/schema/engine";
import { type Job, jobs } from "@/db/schema/jobs";
import { uploads } from "@/db/schema/uploads";

/** What the sweep looks for, over the jobs of all owners. */

/** Jobs that were let through before `before` and that no run has begun. */
export async function listJobsNotBegun(database: Database, { before }: { before: Date }): Promise<Job[]> {
  return database
    .select()
    .from(jobs)
    .where(and(eq(jobs.status, "pending"), lt(jobs.admittedAt, before)));
}

/** Jobs that run and have given no sign of life since `before`, nor wait for a moment after it. */
export async function listSilentJobs(database: Database, { before }: { before: Date }): Promise<Job[]> {
  return database
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.status, "running"),
        lt(jobs.heartbeatAt, before),
        or(isNull(jobs.resumesAt), lt(jobs.resumesAt, before)),
      ),
    );
}

/** How the newest of the embedded engine's runs for an event stands; undefined where it has none. */
export async function findRunStatus(
  database: Database,
  { eventId }: { eventId: string },
): Promise<RunStatus | undefined> {
  const [run] = await database
    .select({ status: engineRuns.status })
    .from(engineRuns)
    .where(eq(engineRuns.eventId, eventId))
    .orderBy(sql`${engineRuns.id} desc`)
    .limit(1);
  return run?.status;
}

/** Exports that ended before `before` and may still have a file. */
export async function listExpiredExports(database: Database, { before }: { before: Date }): Promise<Job[]> {
  return database
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, "export"), isNotNull(jobs.result), lt(jobs.finishedAt, before)));
}

export async function forgetResult(database: Database, { jobId }: { jobId: string }): Promise<void> {
  await database.update(jobs).set({ result: null, updatedAt: sql`now()` }).where(eq(jobs.id, jobId));
}

const JOBS_OF_ONE_DELETE = 200;

/** Deletes jobs that ended long ago, with their trails: failed ones sooner, as nobody is going to retry them any more. */
export async function deleteOldJobs(
  database: Database,
  { before, failedBefore }: { before: Date; failedBefore: Date },
): Promise<number> {
  const old = database
    .select({ id: jobs.id })
    .from(jobs)
    .where(or(lt(jobs.finishedAt, before), and(eq(jobs.status, "failed"), lt(jobs.finishedAt, failedBefore))))
    .limit(JOBS_OF_ONE_DELETE);
  const deleted = await database.delete(jobs).where(inArray(jobs.id, old)).returning({ id: jobs.id });
  return deleted.length;
}

/** Deletes the rows of uploads made before `before` that no job is going to read any more; answers their ids. */
export async function deleteAbandonedUploads(
  database: Database,
  { before }: { before: Date },
): Promise<string[]> {
  const reader = database
    .select({ id: analyses.id })
    .from(analyses)
    .leftJoin(jobs, and(eq(jobs.analysisId, analyses.id), eq(jobs.kind, "index")))
    .where(
      and(
        eq(analyses.uploadId, uploads.id),
        ne(analyses.status, "ready"),
        // Without its job nobody can try it again.
        or(isNotNull(jobs.id), inArray(analyses.status, ["pending", "processing"])),
      ),
    );
  const adding = database
    .select({ id: additions.jobId })
    .from(additions)
    .innerJoin(jobs, eq(jobs.id, additions.jobId))
    .where(and(eq(additions.uploadId, uploads.id), ne(jobs.status, "completed")));
  const deleted = await database
    .delete(uploads)
    .where(and(lt(uploads.createdAt, before), notExists(reader), notExists(adding)))
    .returning({ id: uploads.id });
  return deleted.map(({ id }) => id);
}

/** Which of these ids are those of uploads, or of exports that have a file. */
export async function listKnownFiles(database: Database, { ids }: { ids: string[] }): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const ofUploads = await database.select({ id: uploads.id }).from(uploads).where(inArray(uploads.id, ids));
  const ofExports = await database
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(inArray(jobs.id, ids), eq(jobs.kind, "export"), gt(sql`coalesce(${jobs.result}::text, '')`, "")),
    );
  return new Set([...ofUploads, ...ofExports].map(({ id }) => id));
}
