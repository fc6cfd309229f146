import "server-only";
import { count } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type JobKind, type JobStatus, jobs } from "@/db/schema/jobs";

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
