import pg from "pg";
import { isInBackground } from "@/db/background-work";

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void;

/** So many requests may go before background work that waits; then it gets a turn among them. */
const MOST_PASSED_BY = 4;

/**
 * A pool of one connection, which background work gets when no request wants it: a page does not wait for all jobs that are
 * under way, but for the one statement or transaction that has just begun.
 */
export class RequestsFirstPool extends pg.Pool {
  readonly #background: (() => void)[] = [];
  /** Connections asked of the pool and not given back. */
  #wanted = 0;
  #passedBy = 0;

  constructor(config: pg.PoolConfig) {
    super({ ...config, max: 1 });
    this.on("release", () => {
      this.#wanted -= 1;
      this.#nextTurn();
    });
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    const connected = this.#turn().then(() => this.#connect());
    if (!callback) return connected;
    connected.then(
      (client) => callback(undefined, client, () => client.release()),
      (error: Error) => callback(error, undefined, () => {}),
    );
    return undefined;
  }

  async #turn(): Promise<void> {
    if (!isInBackground() || this.#wanted === 0) {
      this.#wanted += 1;
      return;
    }
    await new Promise<void>((resolve) => this.#background.push(resolve));
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await super.connect();
    } catch (error) {
      this.#wanted -= 1;
      this.#nextTurn();
      throw error;
    }
  }

  #nextTurn(): void {
    if (this.#background.length === 0) return;
    if (this.#wanted > 0 && this.#passedBy < MOST_PASSED_BY) {
      this.#passedBy += 1;
      return;
    }
    this.#passedBy = 0;
    this.#wanted += 1;
    this.#background.shift()?.();
  }
}
