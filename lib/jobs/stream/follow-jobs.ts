import "server-only";
import type { Database } from "@/db/client";
import { findChanges, isUnfinished, type JobChange } from "./find-changes";
import { jobFeed } from "./job-feed";

interface FollowOptions {
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
  function* untold(changes: JobChange[]) {
    for (const change of changes) {
      const state = `${change.id} ${change.job.place}`;
      if (told.get(change.job.id) === state) continue;
      told.set(change.job.id, state);
      yield change;
    }
  }
  // Followed before looking, so that nothing falls in between.
  const changes = jobFeed(database, isAnnounced).follow(ownerId, signal);
  const before = await findChanges(database, { ownerIds: [ownerId], since: since ?? Date.now() * 1000 });
  for (const change of untold(before)) {
    if (since !== undefined || isUnfinished(change.job)) yield change;
  }
  try {
    for await (const [found] of changes) yield* untold(found);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
