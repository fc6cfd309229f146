import "server-only";
import type { Database } from "@/db/client";
import { type JobWithAnalysis, listChangedJobs } from "@/db/queries/job-history";
import type { JobView } from "../job.schema";
import { describeJobs } from "../list-jobs";
import { Doorbell } from "./doorbell";

/** Changes that come more quickly are told as one. */
const SHORTEST_PAUSE_MS = 300;
/** Progress is not announced: while something moves it is looked for. */
const MOVING_PAUSE_MS = 1_000;
const IDLE_PAUSE_MS = { announced: 30_000, unannounced: 3_000 };
/** A change is stored a moment after the time it carries: this far back is looked each time. */
const OVERLAP_MICROSECONDS = 5_000_000;
const MOST_AT_ONCE = 200;

export interface JobChange {
  /** To resume from: when the change was made, in microseconds since the epoch. */
  id: number;
  job: JobView;
}

export interface FollowOptions {
  ownerId: string;
  /** The id of the last change known; without one, the unfinished jobs are told first. */
  since: number | undefined;
  /** Whether all changes are made in this process, which announces them. */
  isAnnounced: boolean;
  signal: AbortSignal;
}

/** Tells of the jobs of an owner as they change, until the signal is aborted. */
export async function* followJobs(
  database: Database,
  { ownerId, since, isAnnounced, signal }: FollowOptions,
): AsyncGenerator<JobChange> {
  const told = new Map<string, string>();
  const moving = new Set<string>();
  const doorbell = new Doorbell(ownerId, signal);
  let latest = since;
  while (!signal.aborted) {
    const from = latest === undefined ? undefined : latest - OVERLAP_MICROSECONDS;
    latest ??= Date.now() * 1000;
    doorbell.reset();
    const found = await listChangedJobs(database, { ownerId, since: from, limit: MOST_AT_ONCE });
    for (const change of await describeChanges(database, ownerId, found)) {
      const { id, job } = change;
      latest = Math.max(latest, id);
      if (job.status === "pending" || job.status === "running") moving.add(job.id);
      else moving.delete(job.id);
      const state = `${id} ${job.place}`;
      if (told.get(job.id) !== state) yield change;
      told.set(job.id, state);
    }
    const idlePauseMs = IDLE_PAUSE_MS[isAnnounced ? "announced" : "unannounced"];
    await doorbell.wait({
      atLeastMs: SHORTEST_PAUSE_MS,
      atMostMs: moving.size > 0 ? MOVING_PAUSE_MS : idlePauseMs,
    });
  }
}

async function describeChanges(
  database: Database,
  ownerId: string,
  found: JobWithAnalysis[],
): Promise<JobChange[]> {
  const views = await describeJobs(database, { ownerId, found });
  return found.flatMap(({ changedAt }, i) => {
    const job = views[i];
    return job ? [{ id: changedAt, job }] : [];
  });
}
