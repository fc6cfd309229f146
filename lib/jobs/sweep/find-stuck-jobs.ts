import "server-only";
import type { Database } from "@/db/client";
import { listJobsNotBegun, listSilentJobs } from "@/db/queries/job-sweep";
import type { Job } from "@/db/schema/jobs";

const NOT_BEGUN_AFTER_MS = 5 * 60_000;
const SILENT_AFTER_MS = 10 * 60_000;

/** Jobs that seem to be moved by nothing: let through and not begun, or running without a sign of life. */
export async function findStuckJobs(
  database: Database,
  { now }: { now: number },
): Promise<{ notBegun: Job[]; silent: Job[] }> {
  return {
    notBegun: await listJobsNotBegun(database, { before: new Date(now - NOT_BEGUN_AFTER_MS) }),
    silent: await listSilentJobs(database, { before: new Date(now - SILENT_AFTER_MS) }),
  };
}
