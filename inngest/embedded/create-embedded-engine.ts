import "server-only";
import type { Database } from "@/db/client";
import { endEngineRun, unfinishedEngineRuns } from "@/db/queries/engine-runs";
import { acceptEvents, type Consequences, endRun, type World } from "./accept-events";
import { retryDelayMs as exponentialDelayMs } from "./backoff";
import { requestRegistration, type ServeHandler } from "./call-function";
import { type Clock, systemClock } from "./clock";
import { writeUntilStored } from "./durable-write";
import type { EngineEvent } from "./event";
import { createFetch } from "./http-endpoint";
import type { EngineLog } from "./log";
import { performCall } from "./perform-call";
import type { RegisteredFunction } from "./register-functions";
import { type Call, openRun, type Run } from "./run";
import { RunQueue } from "./run-queue";
import { createScheduler } from "./scheduler";
import { Slots } from "./slots";

export interface EngineOptions {
  database: Database;
  /** Signs the calls of the serve handler, which checks them with the same key. */
  signingKey: string;
  log: EngineLog;
  /** Calls under way at once, over all functions. */
  concurrency?: number;
  retryDelayMs?: (failedAttempts: number) => number;
  clock?: Clock;
}

export interface EmbeddedEngine {
  /** For the `fetch` option of the Inngest client. Answers a send once the events are stored. */
  fetch: typeof fetch;
  /** Registers the functions that `handler` serves and goes on with every unfinished run. Throws what it refuses. */
  start(handler: ServeHandler): Promise<void>;
  /** Begins nothing new and waits for the calls under way. What is unfinished goes on at the next start. */
  stop(): Promise<void>;
  /** False if the run had ended. */
  cancelRun(runId: string): Promise<boolean>;
}

/** An Inngest server in small: in this process, with its state in the app's database. At most one on a database. */
export function createEmbeddedEngine(options: EngineOptions): EmbeddedEngine {
  const { database, signingKey, log, clock = systemClock, retryDelayMs = exponentialDelayMs } = options;
  const runs = new RunQueue();
  const slots = new Slots(options.concurrency ?? 10);
  let functions: Map<string, RegisteredFunction> | undefined;
  let handler: ServeHandler | undefined;
  let isStopping = false;

  const world = (): World => ({ functions: functions ?? new Map(), runs, now: clock.now() });
  const scheduler = createScheduler({ runs, slots, clock, perform, expire });

  async function write<T>(change: (database: Database) => Promise<T>): Promise<T> {
    const writing = { database, clock, log, isStopping: () => isStopping };
    const { stored, wasRepeated } = await writeUntilStored(writing, change);
    // A write that failed may have been stored all the same, together with runs that memory knows nothing of.
    if (wasRepeated) await loadUnfinishedRuns();
    return stored;
  }

  function settle({ started, ended }: Consequences): void {
    for (const run of ended) runs.delete(run);
    for (const run of started) runs.add(run);
    scheduler.wake();
  }

  async function perform(run: Run, call: Call): Promise<void> {
    if (!handler) return;
    try {
      await performCall({ handler, signingKey, runs, world, retryDelayMs, write, settle }, run, call);
    } catch (error) {
      if (!isStopping) await giveUp(run, error);
    }
  }

  async function giveUp(run: Run, cause: unknown): Promise<void> {
    log.error({ err: cause, runId: run.id, functionId: run.fn.id }, "what a call answered cannot be stored");
    const error = { name: "EmbeddedEngineError", message: "The result of a step could not be stored." };
    await end(run, { status: "failed", error }).catch((err: unknown) => {
      log.error({ err, runId: run.id }, "a run is set aside until the next start");
      runs.delete(run);
    });
  }

  async function end(run: Run, how: Parameters<typeof endRun>[2]): Promise<void> {
    settle(await write((db) => db.transaction((tx) => endRun(tx, run, how, world()))));
  }

  async function expire(run: Run): Promise<void> {
    log.warn({ runId: run.id, functionId: run.fn.id }, "a run took too long and is cancelled");
    await end(run, { status: "cancelled" }).catch((error: unknown) => giveUp(run, error));
  }

  async function accept(events: EngineEvent[]): Promise<void> {
    try {
      settle(await database.transaction((tx) => acceptEvents(tx, events, world())));
    } catch (error) {
      log.warn({ err: error, events: events.length }, "events could not be stored");
      throw error;
    }
  }

  async function loadUnfinishedRuns(): Promise<void> {
    const { stored } = await writeUntilStored(
      { database, clock, log, isStopping: () => isStopping },
      unfinishedEngineRuns,
    );
    for (const row of stored) {
      const fn = functions?.get(row.run.functionId);
      if (fn) runs.add(openRun(row, fn));
      else await abandon(row.run.id, row.run.functionId);
    }
  }

  async function abandon(runId: string, functionId: string): Promise<void> {
    log.warn({ runId, functionId }, "a run of a function that is no longer registered is failed");
    const error = { name: "EmbeddedEngineError", message: "The function is no longer registered." };
    await endEngineRun(database, { runId, end: { status: "failed", error }, endedAt: new Date(clock.now()) });
  }

  return {
    fetch: createFetch({
      now: clock.now,
      isReady: () => functions !== undefined,
      acceptEvents: accept,
      register: (registered) => {
        functions = registered;
      },
    }),
    async start(serveHandler) {
      handler = serveHandler;
      await requestRegistration(serveHandler, signingKey);
      if (!functions) throw new Error("The serve handler's client does not use this engine's fetch.");
      await loadUnfinishedRuns();
      log.info({ functions: functions.size, unfinishedRuns: [...runs].length }, "the embedded engine runs");
      scheduler.start();
    },
    async stop() {
      isStopping = true;
      await scheduler.stop();
    },
    async cancelRun(runId) {
      const run = runs.get(runId);
      if (!run) return false;
      await end(run, { status: "cancelled" });
      return true;
    },
  };
}
