import "server-only";
import { and, asc, eq, inArray, lt, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type EngineRunRow,
  type EngineStepRow,
  engineEvents,
  engineRuns,
  engineSteps,
  type RunStatus,
} from "@/db/schema/engine";

const unfinished: RunStatus[] = ["queued", "running"];

export interface StoredRun {
  run: EngineRunRow;
  event: unknown;
  steps: EngineStepRow[];
}

/** Stores runs and returns the ids of those whose idempotency key was free. */
export async function insertEngineRuns(database: Database, runs: EngineRunRow[]): Promise<Set<string>> {
  if (runs.length === 0) return new Set();
  const inserted = await database
    .insert(engineRuns)
    .values(runs)
    .onConflictDoNothing()
    .returning({ id: engineRuns.id });
  return new Set(inserted.map((row) => row.id));
}

/** Frees a function's idempotency key if the run that holds it was queued before `before`. */
export async function releaseIdempotencyKey(
  database: Database,
  { functionId, idempotencyKey, before }: { functionId: string; idempotencyKey: string; before: Date },
): Promise<void> {
  await database
    .update(engineRuns)
    .set({ idempotencyKey: null })
    .where(
      and(
        eq(engineRuns.functionId, functionId),
        eq(engineRuns.idempotencyKey, idempotencyKey),
        lt(engineRuns.queuedAt, before),
      ),
    );
}

/** All runs that have not ended, oldest first, each with its event and its steps in order of completion. */
export function listUnfinishedEngineRuns(database: Database): Promise<StoredRun[]> {
  return selectRuns(database, inArray(engineRuns.status, unfinished));
}

export async function findEngineRun(
  database: Database,
  { runId }: { runId: string },
): Promise<StoredRun | undefined> {
  const [found] = await selectRuns(database, eq(engineRuns.id, runId));
  return found;
}

async function selectRuns(database: Database, where: SQL): Promise<StoredRun[]> {
  const runs = await database
    .select({ run: engineRuns, event: engineEvents.payload })
    .from(engineRuns)
    .innerJoin(engineEvents, eq(engineEvents.id, engineRuns.eventId))
    .where(where)
    .orderBy(asc(engineRuns.id));
  const steps = await database
    .select({ step: engineSteps })
    .from(engineSteps)
    .innerJoin(engineRuns, eq(engineRuns.id, engineSteps.runId))
    .where(where)
    .orderBy(asc(engineSteps.position));

  const stored = new Map<string, StoredRun>(
    runs.map(({ run, event }) => [run.id, { run, event, steps: [] }]),
  );
  for (const { step } of steps) stored.get(step.runId)?.steps.push(step);
  return [...stored.values()];
}

export async function markEngineRunStarted(
  database: Database,
  { runId, startedAt }: { runId: string; startedAt: Date },
): Promise<void> {
  await database
    .update(engineRuns)
    .set({ status: "running", startedAt })
    .where(and(eq(engineRuns.id, runId), inArray(engineRuns.status, unfinished)));
}

export async function scheduleEngineRun(
  database: Database,
  { runId, attempt, dueAt, error }: { runId: string; attempt: number; dueAt: Date; error: unknown },
): Promise<void> {
  await database.update(engineRuns).set({ attempt, dueAt, error }).where(eq(engineRuns.id, runId));
}

export interface EngineRunEnd {
  status: Extract<RunStatus, "completed" | "failed" | "cancelled">;
  output?: unknown;
  error?: unknown;
}

/** Ends a run. False if it had ended before. */
export async function endEngineRun(
  database: Database,
  { runId, end, endedAt }: { runId: string; end: EngineRunEnd; endedAt: Date },
): Promise<boolean> {
  const ended = await database
    .update(engineRuns)
    .set({ status: end.status, output: end.output ?? null, error: end.error ?? null, endedAt })
    .where(and(eq(engineRuns.id, runId), inArray(engineRuns.status, unfinished)))
    .returning({ id: engineRuns.id });
  return ended.length > 0;
}
