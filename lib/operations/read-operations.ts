import "server-only";
import type { Database } from "@/db/client";
import { countEnds, readDurations } from "@/db/queries/job-metrics";
import { readQueue } from "@/db/queries/job-queue";
import type { Job } from "@/db/schema/jobs";
import { findStuckJobs } from "@/lib/jobs/sweep/find-stuck-jobs";
import { firingAlerts } from "./firing-alerts";
import type { Operations } from "./operations.schema";

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const STUCK_SHOWN = 20;

/** How the jobs of all users go, from the database: the same on every server that shares it. */
export async function readOperations(database: Database, { now }: { now: number }): Promise<Operations> {
  const { waiting, active } = await readQueue(database);
  const kinds = await readKinds(database, now);
  const { notBegun, silent } = await findStuckJobs(database, { now });
  const stuck = [...notBegun, ...silent].map(tellStuck).toSorted((a, b) => a.since.localeCompare(b.since));
  const completed = kinds.reduce((sum, kind) => sum + kind.completed, 0);
  const failed = kinds.reduce((sum, kind) => sum + kind.failed, 0);
  const figures = {
    queueDepth: waiting.length,
    completed,
    failed,
    failureShare: completed + failed > 0 ? failed / (completed + failed) : null,
    kinds,
    stuckCount: stuck.length,
  };
  return {
    ...figures,
    at: new Date(now).toISOString(),
    active: active.length,
    stuck: stuck.slice(0, STUCK_SHOWN),
    alerts: firingAlerts(figures),
  };
}

async function readKinds(database: Database, now: number): Promise<Operations["kinds"]> {
  const anHourAgo = new Date(now - HOUR_MS);
  const ends = await countEnds(database, { since: anHourAgo });
  const durations = await readDurations(database, {
    since: new Date(anHourAgo.getTime() - WEEK_MS),
    split: anHourAgo,
  });
  const names = new Set([...ends, ...durations].map(({ kind }) => kind));
  return [...names].toSorted().map((kind) => {
    const end = ends.find((one) => one.kind === kind);
    const duration = durations.find((one) => one.kind === kind);
    return {
      kind,
      completed: end?.completed ?? 0,
      failed: end?.failed ?? 0,
      p95Ms: duration?.p95Ms ?? null,
      usualP95Ms: duration?.earlierP95Ms ?? null,
    };
  });
}

function tellStuck({ id, kind, status, attempt, heartbeatAt, admittedAt, queuedAt }: Job) {
  return { id, kind, status, attempt, since: (heartbeatAt ?? admittedAt ?? queuedAt).toISOString() };
}
