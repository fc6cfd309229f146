import "server-only";
import { and, asc, eq, inArray, lt, type SQL } from "drizzle-orm";
import {
  type EngineRunRow,
  type EngineStepRow,
  engineEvents,
  engineRuns,
  engineSteps,
  type RunStatus,
} from "@/db/schema/engine";
import type { Database } from "../client";

const unfinished: RunStatus[] = ["queued", "running"];

export interface StoredRun {
  run: EngineRunRow;
  event: unknown;
  steps: EngineStepRow[];
}

/** Stores runs and returns the ids of those whose idempotency key was free. */
export async function insertEngineRuns(db: Database, runs: EngineRunRow[]): Promise<Set<string>> {
  if (runs.length === 0) return new Set();
  const inserted = await db
    .insert(engineRuns)
    .values(runs)
    .onConflictDoNothing()
    .returning({ id: engineRuns.id });
  return new Set(inserted.map((row) => row.id));
}

/** Frees a function's idempotency key if the run that holds it was queued before `before`. */
export async function releaseIdempotencyKey(
  db: Database,
  { functionId, idempotencyKey, before }: { functionId: string; idempotencyKey: string; before: Date },
): Promise<void> {
  await db
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
export function unfinishedEngineRuns(db: Database): Promise<StoredRun[]> {
  return selectRuns(db, inArray(engineRuns.status, unfinished));
}

export async function findEngineRun(db: Database, runId: string): Promise<StoredRun | undefined> {
  const [found] = await selectRuns(db, eq(engineRuns.id, runId));
  return found;
}

async function selectRuns(db: Database, where: SQL): Promise<StoredRun[]> {
  const runs = await db
    .select({ run: engineRuns, event: engineEvents.payload })
    .from(engineRuns)
    .innerJoin(engineEvents, eq(engineEvents.id, engineRuns.eventId))
    .where(where)
    .orderBy(asc(engineRuns.id));
  const steps = await db
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
  db: Database,
  { runId, startedAt }: { runId: string; startedAt: Date },
): Promise<void> {
  await db
    .update(engineRuns)
    .set({ status: "running", startedAt })
    .where(and(eq(engineRuns.id, runId), inArray(engineRuns.status, unfinished)));
}

export async function scheduleEngineRun(
  db: Database,
  { runId, attempt, dueAt, error }: { runId: string; attempt: number; dueAt: Date; error: unknown },
): Promise<void> {
  await db.update(engineRuns).set({ attempt, dueAt, error }).where(eq(engineRuns.id, runId));
}

export interface EngineRunEnd {
  status: Extract<RunStatus, "completed" | "failed" | "cancelled">;
  output?: unknown;
  error?: unknown;
}

/** Ends a run. False if it had ended before. */
export async function endEngineRun(
  db: Database,
  { runId, end, endedAt }: { runId: string; end: EngineRunEnd; endedAt: Date },
): Promise<boolean> {
  const ended = await db
    .update(engineRuns)
    .set({ status: end.status, output: end.output ?? null, error: end.error ?? null, endedAt })
    .where(and(eq(engineRuns.id, runId), inArray(engineRuns.status, unfinished)))
    .returning({ id: engineRuns.id });
  return ended.length > 0;
}
