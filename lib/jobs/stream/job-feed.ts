import "server-only";
import { EventEmitter, on } from "node:events";
import type { Database } from "@/db/client";
import { onJobChange } from "@/lib/jobs/job-changes";
import { log } from "@/lib/log/log";
import { processSingleton } from "@/lib/process-singleton";
import { Doorbell } from "./doorbell";
import { findChanges, isUnfinished, type JobChange } from "./find-changes";

/** Changes that come more quickly are told as one. */
const SHORTEST_PAUSE_MS = 300;
/** Progress is not announced: while something moves it is looked for. */
const MOVING_PAUSE_MS = 1_000;
const IDLE_PAUSE_MS = { announced: 30_000, unannounced: 3_000 };

/** Looks for changes of jobs on behalf of all streams of this process: one query for all who follow theirs. */
class JobFeed {
  /** What is found is emitted under the id of its owner. */
  readonly #streams = new EventEmitter();
  readonly #bell = new Doorbell();
  #isLooking = false;

  /** @param isAnnounced whether all changes are made in this process, which announces them */
  constructor(
    private readonly database: Database,
    private readonly isAnnounced: boolean,
  ) {
    // As many as a user has streams.
    this.#streams.setMaxListeners(0);
    onJobChange((ownerId) => {
      if (this.#streams.listenerCount(ownerId) > 0) this.#bell.ring();
    });
  }

  /** What changes from now on; some was perhaps known before. Rejects with an AbortError once the signal is aborted. */
  follow(ownerId: string, signal: AbortSignal): AsyncIterable<[JobChange[]]> {
    const changes = on(this.#streams, ownerId, { signal }) as AsyncIterable<[JobChange[]]>;
    signal.addEventListener("abort", () => this.#bell.ring());
    this.#bell.ring();
    if (!this.#isLooking) void this.#look();
    return changes;
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    let latest = Date.now() * 1000;
    for (let owners = this.#owners(); owners.length > 0; owners = this.#owners()) {
      this.#bell.reset();
      const changes = await this.#find(owners, latest);
      latest = Math.max(latest, ...changes.map(({ id }) => id));
      for (const ownerId of owners) {
        const own = changes.filter((change) => change.ownerId === ownerId);
        if (own.length > 0) this.#streams.emit(ownerId, own);
      }
      const isMoving = changes.some(({ job }) => isUnfinished(job));
      const idlePauseMs = IDLE_PAUSE_MS[this.isAnnounced ? "announced" : "unannounced"];
      await this.#bell.wait({
        atLeastMs: SHORTEST_PAUSE_MS,
        atMostMs: isMoving ? MOVING_PAUSE_MS : idlePauseMs,
      });
    }
    this.#isLooking = false;
  }

  #owners(): string[] {
    return this.#streams.eventNames().map(String);
  }

  /** While the database is away nothing changes that could be told. */
  async #find(ownerIds: string[], since: number): Promise<JobChange[]> {
    try {
      return await findChanges(this.database, { ownerIds, since });
    } catch (error) {
      log().warn({ err: error }, "changes of jobs could not be looked for");
      return [];
    }
  }
}

/** The feed of this process. */
export function jobFeed(database: Database, isAnnounced: boolean): JobFeed {
  return processSingleton("job-feed", () => new JobFeed(database, isAnnounced));
}
