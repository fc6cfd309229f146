import "server-only";
import { inBackground } from "@/db/background-work";
import type { Database } from "@/db/client";
import { pruneEngineState } from "@/db/queries/engine-pruning";
import { acceptTimerEvent } from "./accept-events";
import { retryDelayMs } from "./backoff";
import { requestRegistration, type ServeHandler } from "./call-function";
import { type Clock, systemClock } from "./clock";
import { type Crons, createCrons } from "./crons";
import type { EngineEvent } from "./event";
import { createFetch } from "./http-endpoint";
import type { EngineLog } from "./log";
import { performCall, performReport } from "./perform-call";
import type { RegisteredFunction } from "./register-functions";
import { type ReplayFrom, replayRun } from "./replay-run";
import type { Call, Run } from "./run";
import { RunLedger } from "./run-ledger";
import { createScheduler, type Scheduler } from "./scheduler";
import { Slots } from "./slots";

interface EngineOptions {
  database: Database;
  /** Signs the calls of the serve handler, which checks them with the same key. */
  signingKey: string;
  log: EngineLog;
  /** Calls under way at once, over all functions. */
  concurrency?: number;
  /** How long to wait after so many failed attempts. */
  retryDelayMs?: (failedAttempts: number) => number;
  /** How long ended runs and their events are kept. */
  retentionMs?: number;
  clock?: Clock;
}

export interface EmbeddedEngine {
  /** For the `fetch` option of the Inngest client. Answers a send once the events are stored. */
  fetch: typeof fetch;
  /** Registers the functions that `handler` serves and goes on with every unfinished run. Throws what it refuses. */
  start(handler: ServeHandler): Promise<void>;
  /** Begins nothing new and waits for the steps under way. What is unfinished goes on at the next start. */
  stop(): Promise<void>;
  /** Cancels a run between two of its steps. False if it had ended. */
  cancelRun(runId: string): Promise<boolean>;
  /** Runs an ended run once more, as a run of its own, and returns its id. Undefined if there is no such run. */
  replayRun(runId: string, from?: ReplayFrom): Promise<string | undefined>;
}

/** An Inngest server in small: in this process, with its state in the app's database. At most one on a database. */
export function createEmbeddedEngine(options: EngineOptions): EmbeddedEngine {
  return new Engine(options);
}

const hourMs = 3_600_000;
const defaults = { concurrency: 10, retryDelayMs, retentionMs: 7 * 24 * hourMs, clock: systemClock };

class Engine implements EmbeddedEngine {
  readonly fetch: typeof fetch;
  readonly #options: Required<EngineOptions>;
  readonly #ledger: RunLedger;
  readonly #scheduler: Scheduler;
  readonly #crons: Crons;
  #handler: ServeHandler | undefined;
  #isActive = false;
  #cancelPruning = () => {};

  constructor(options: EngineOptions) {
    this.#options = { ...defaults, ...options };
    const { clock, concurrency } = this.#options;
    this.#ledger = new RunLedger({ ...this.#options, onChange: () => this.#scheduler.wake() });
    this.#scheduler = createScheduler({
      runs: this.#ledger.queue,
      slots: new Slots(concurrency),
      clock,
      perform: (run, call) => inBackground(() => this.#perform(run, call)),
      expire: (run) => inBackground(() => this.#expire(run)),
    });
    this.#crons = createCrons({ clock, fire: (fn, event) => this.#fire(fn, event) });
    this.fetch = createFetch({
      now: clock.now,
      isReady: () => this.#ledger.functions.size > 0,
      register: (functions) => this.#register(functions),
      acceptEvents: (events) => this.#ledger.accept(events),
      // A call that is told to stop at its next finished step lets the engine stop soon.
      acceptReport: async (runId, ops) =>
        (await performReport(this.#stage(), runId, ops)) && !this.#ledger.isClosing,
    });
  }

  async start(handler: ServeHandler): Promise<void> {
    const { log, signingKey } = this.#options;
    this.#handler = handler;
    await requestRegistration(handler, signingKey);
    const { functions, queue } = this.#ledger;
    if (functions.size === 0) throw new Error("No functions came: the client must use this engine's fetch.");
    await this.#ledger.load();
    this.#isActive = true;
    this.#scheduler.start();
    this.#crons.arm(functions.values());
    void this.#prune();
    log.info({ functions: functions.size, unfinishedRuns: [...queue].length }, "the embedded engine runs");
  }

  async stop(): Promise<void> {
    this.#isActive = false;
    this.#ledger.close();
    this.#crons.stop();
    this.#cancelPruning();
    await this.#scheduler.stop();
  }

  async cancelRun(runId: string): Promise<boolean> {
    const run = this.#ledger.queue.get(runId);
    if (!run) return false;
    await this.#ledger.end(run, { status: "cancelled" });
    return true;
  }

  async replayRun(runId: string, from: ReplayFrom = "start"): Promise<string | undefined> {
    let replay: Run | undefined;
    await this.#ledger.change(async (tx, world) => {
      replay = await replayRun(tx, { runId, from }, world);
      return { started: replay ? [replay] : [], ended: [] };
    });
    return replay?.id;
  }

  #register(functions: Map<string, RegisteredFunction>): void {
    this.#ledger.functions = functions;
    if (this.#isActive) this.#crons.arm(functions.values());
  }

  #stage() {
    const { signingKey, retryDelayMs } = this.#options;
    return { ledger: this.#ledger, signingKey, retryDelayMs };
  }

  async #perform(run: Run, call: Call): Promise<void> {
    if (!this.#handler) return;
    try {
      await performCall(this.#stage(), this.#handler, run, call);
    } catch (error) {
      // An engine that stops gives up writing; the call is made again at the next start.
      if (!this.#ledger.isClosing) await this.#giveUp(run, error);
    }
  }

  async #expire(run: Run): Promise<void> {
    this.#options.log.warn({ runId: run.id, functionId: run.fn.id }, "a run took too long and is cancelled");
    await this.#ledger.end(run, { status: "cancelled" }).catch((error: unknown) => this.#giveUp(run, error));
  }

  async #giveUp(run: Run, cause: unknown): Promise<void> {
    const { log } = this.#options;
    log.error({ err: cause, runId: run.id, functionId: run.fn.id }, "what a call answered cannot be stored");
    const error = { name: "EmbeddedEngineError", message: "The result of a step could not be stored." };
    await this.#ledger.end(run, { status: "failed", error }).catch((err: unknown) => {
      log.error({ err, runId: run.id }, "a run is set aside until the next start");
      this.#ledger.settle({ started: [], ended: [run] });
    });
  }

  async #fire(fn: RegisteredFunction, event: EngineEvent): Promise<void> {
    try {
      await this.#ledger.change(async (tx, { now }) => ({
        started: await acceptTimerEvent(tx, fn, event, now),
        ended: [],
      }));
    } catch (error) {
      this.#options.log.error({ err: error, functionId: fn.id }, "a scheduled run could not be stored");
    }
  }

  async #prune(): Promise<void> {
    const { clock, database, log, retentionMs } = this.#options;
    this.#cancelPruning = clock.after(hourMs, () => void this.#prune());
    try {
      const pruned = await pruneEngineState(database, { before: new Date(clock.now() - retentionMs) });
      if (pruned.runs + pruned.events > 0) log.info(pruned, "old engine state is deleted");
    } catch (error) {
      log.warn({ err: error }, "old engine state could not be deleted");
    }
  }
}
