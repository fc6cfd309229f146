import "server-only";
import type { Database } from "@/db/client";
import { listChangedJobs } from "@/db/queries/job-history";
import type { JobView } from "@/lib/jobs/job.schema";
import { describeJobs } from "@/lib/jobs/list-jobs";

/** A change is stored a moment after the time it carries: this far back is looked each time. */
const OVERLAP_MICROSECONDS = 5_000_000;
/** Who has missed more reads the list anew. */
const MOST_AT_ONCE = 200;

export interface JobChange {
  /** To resume from: when the change was made, in microseconds since the epoch. */
  id: number;
  ownerId: string;
  job: JobView;
}

/**
 * The unfinished jobs of some owners, and those that changed since a moment in microseconds or shortly before, oldest change
 * first.
 */
export async function findChanges(
  database: Database,
  { ownerIds, since }: { ownerIds: string[]; since: number },
): Promise<JobChange[]> {
  const found = await listChangedJobs(database, {
    ownerIds,
    since: since - OVERLAP_MICROSECONDS,
    limit: MOST_AT_ONCE * ownerIds.length,
  });
  const views = await describeJobs(database, found);
  return found.flatMap(({ changedAt: id, job: { ownerId } }, i) => {
    const job = views[i];
    return job ? [{ id, ownerId, job }] : [];
  });
}

export function isUnfinished({ status }: JobView): boolean {
  return status === "pending" || status === "running";
}
