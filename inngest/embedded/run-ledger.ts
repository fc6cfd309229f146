import type { Database } from "@/db/client";
import { type EngineRunEnd, endEngineRun, listUnfinishedEngineRuns } from "@/db/queries/engine-runs";
import { acceptEvents, type Consequences, endRun, type World } from "./accept-events";
import type { Clock } from "./clock";
import { writeUntilStored } from "./durable-write";
import type { EngineEvent } from "./event";
import type { EngineLog } from "./log";
import type { RegisteredFunction } from "./register-functions";
import { openRun, type Run } from "./run";
import { RunQueue } from "./run-queue";

interface LedgerOptions {
  database: Database;
  clock: Clock;
  log: EngineLog;
  /** Called when runs came or went. */
  onChange(): void;
}

/** The unfinished runs, in the database and in memory. Every change is stored first and then made in memory. */
export class RunLedger {
  readonly queue = new RunQueue();
  functions = new Map<string, RegisteredFunction>();
  readonly #options: LedgerOptions;
  #isClosing = false;
  #loading: Promise<void> = Promise.resolve();
  /** Ids of runs that ended while a load may still read them as unfinished. */
  #endedWhileLoading: Set<string> | undefined;

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** From now on a write that fails is not repeated. */
  close(): void {
    this.#isClosing = true;
  }

  world(): World {
    return { functions: this.functions, runs: this.queue, now: this.#options.clock.now() };
  }

  /** Stores a change, however long the database is away. */
  async write<T>(change: (database: Database) => Promise<T>): Promise<T> {
    const { stored, wasRepeated } = await writeUntilStored(
      { ...this.#options, isStopping: () => this.#isClosing },
      change,
    );
    if (wasRepeated) await this.load();
    return stored;
  }

  /** Stores a change that starts or ends runs, in one transaction, and then makes it in memory. */
  async change(change: (tx: Database, world: World) => Promise<Consequences>): Promise<void> {
    this.settle(await this.write((database) => database.transaction((tx) => change(tx, this.world()))));
  }

  settle({ started, ended }: Consequences): void {
    for (const run of ended) {
      this.queue.delete(run);
      this.#endedWhileLoading?.add(run.id);
    }
    for (const run of started) this.queue.add(run);
    this.#options.onChange();
  }

  end(run: Run, end: EngineRunEnd): Promise<void> {
    return this.change((tx, world) => endRun(tx, run, end, world));
  }

  /** Stores events and what they cause. Tried once: the sender repeats it. */
  async accept(events: EngineEvent[]): Promise<void> {
    const { database, log } = this.#options;
    try {
      this.settle(await database.transaction((tx) => acceptEvents(tx, events, this.world())));
    } catch (error) {
      log.warn({ err: error, events: events.length }, "events could not be stored");
      void this.load().catch(() => {});
      throw error;
    }
  }

  /**
   * Takes up every unfinished run that memory does not know: at the start, and after a write that failed,
   * because it may have been stored all the same.
   */
  load(): Promise<void> {
    this.#loading = this.#loading.catch(() => {}).then(() => this.#load());
    return this.#loading;
  }

  async #load(): Promise<void> {
    const ended = new Set<string>();
    this.#endedWhileLoading = ended;
    const options = { ...this.#options, isStopping: () => this.#isClosing };
    const { stored } = await writeUntilStored(options, listUnfinishedEngineRuns);
    for (const row of stored) {
      if (ended.has(row.run.id)) continue;
      const fn = this.functions.get(row.run.functionId);
      if (fn) this.queue.add(openRun(row, fn));
      else await this.#abandon(row.run.id, row.run.functionId);
    }
    this.#endedWhileLoading = undefined;
    this.#options.onChange();
  }

  async #abandon(runId: string, functionId: string): Promise<void> {
    const { database, clock, log } = this.#options;
    log.warn({ runId, functionId }, "a run of a function that is no longer registered is failed");
    const error = { name: "EmbeddedEngineError", message: "The function is no longer registered." };
    await endEngineRun(database, { runId, end: { status: "failed", error }, endedAt: new Date(clock.now()) });
  }
}
