import { monotonicFactory } from "ulid";
import type { Database } from "@/db/client";
import { insertEngineEvents } from "@/db/queries/engine-events";
import {
  type EngineRunEnd,
  endEngineRun,
  insertEngineRuns,
  releaseIdempotencyKey,
} from "@/db/queries/engine-runs";
import type { EngineRunRow } from "@/db/schema/engine";
import type { EngineEvent } from "./event";
import { lifecycleEvents } from "./lifecycle-events";
import type { RegisteredFunction } from "./register-functions";
import { openRun, type Run } from "./run";

/** What the engine knows when events arrive. */
export interface World {
  functions: Map<string, RegisteredFunction>;
  /** The unfinished runs, which events may cancel. */
  runs: Iterable<Run>;
  now: number;
}

/** What to change in memory once the transaction is committed. */
export interface Consequences {
  started: Run[];
  ended: Run[];
}

/** Ids that sort in the order of their making, also within a millisecond. */
const newId = monotonicFactory();
const idempotencyWindowMs = 24 * 3_600_000;

/** Stores events together with the runs they start and the cancellations they cause; known ids are ignored. */
export async function acceptEvents(tx: Database, events: EngineEvent[], world: World): Promise<Consequences> {
  const receivedAt = new Date(world.now);
  const rows = events.map((event) => ({ id: event.id, name: event.name, payload: event, receivedAt }));
  const fresh = await insertEngineEvents(tx, rows);
  // Two events of one send may carry the same id.
  const accepted = events.filter((event) => fresh.delete(event.id));

  const pairs = accepted.flatMap((event) =>
    [...world.functions.values()].filter((fn) => fn.matches(event)).map((fn) => ({ fn, event })),
  );
  const started = await startRuns(tx, pairs, world.now);
  const cancelled = [...world.runs].filter((run) =>
    accepted.some((event) => run.fn.isCancelledBy(run.event, event, world.now - run.queuedAt)),
  );
  const consequences: Consequences = { started, ended: [] };
  for (const run of cancelled) append(consequences, await endRun(tx, run, { status: "cancelled" }, world));
  return consequences;
}

/** Stores the event of a cron trigger and the one run it starts, unless that moment is known already. */
export async function acceptTimerEvent(
  tx: Database,
  fn: RegisteredFunction,
  event: EngineEvent,
  now: number,
): Promise<Run[]> {
  const row = { id: event.id, name: event.name, payload: event, receivedAt: new Date(now) };
  const fresh = await insertEngineEvents(tx, [row]);
  return fresh.size > 0 ? startRuns(tx, [{ fn, event }], now) : [];
}

/**
 * Stores one run for each pair, unless another run of the last day holds its idempotency key. A replay is exempt:
 * it shares its key with the run it replays.
 */
export async function startRuns(
  tx: Database,
  pairs: { fn: RegisteredFunction; event: EngineEvent }[],
  now: number,
  replayOf: string | null = null,
): Promise<Run[]> {
  const runs = pairs.map(({ fn, event }) => {
    const row = queuedRow(fn, event, now, replayOf);
    return { row, run: openRun({ run: row, event, steps: [] }, fn) };
  });
  for (const { functionId, idempotencyKey } of runs.map(({ row }) => row)) {
    if (idempotencyKey === null) continue;
    await releaseIdempotencyKey(tx, {
      functionId,
      idempotencyKey,
      before: new Date(now - idempotencyWindowMs),
    });
  }
  const inserted = await insertEngineRuns(
    tx,
    runs.map(({ row }) => row),
  );
  return runs.map(({ run }) => run).filter((run) => inserted.has(run.id));
}

/** Ends a run, announces it to the functions that listen, and returns what follows. */
export async function endRun(tx: Database, run: Run, end: EngineRunEnd, world: World): Promise<Consequences> {
  const consequences: Consequences = { started: [], ended: [run] };
  const hasEnded = await endEngineRun(tx, { runId: run.id, end, endedAt: new Date(world.now) });
  if (!hasEnded) return consequences;
  const heard = lifecycleEvents(run, end, world.now).filter((event) => isHeard(event, world));
  if (heard.length > 0) append(consequences, await acceptEvents(tx, heard, world));
  return consequences;
}

function isHeard(event: EngineEvent, world: World): boolean {
  return (
    [...world.functions.values()].some((fn) => fn.matches(event)) ||
    [...world.runs].some((run) => run.fn.isCancelledBy(run.event, event, world.now - run.queuedAt))
  );
}

function queuedRow(
  fn: RegisteredFunction,
  event: EngineEvent,
  now: number,
  replayOf: string | null,
): EngineRunRow {
  return {
    id: newId(now),
    functionId: fn.id,
    eventId: event.id,
    replayOf,
    status: "queued",
    priority: fn.priority(event),
    idempotencyKey: replayOf === null ? fn.idempotencyKey(event) : null,
    attempt: 0,
    // An event of the future starts its functions then.
    dueAt: new Date(Math.max(now, event.ts)),
    queuedAt: new Date(now),
    startedAt: null,
    endedAt: null,
    output: null,
    error: null,
  };
}

function append(consequences: Consequences, more: Consequences): void {
  consequences.started.push(...more.started);
  consequences.ended.push(...more.ended);
}
