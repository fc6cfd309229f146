import { geminiFailure, isOverloaded } from "./gemini-failure";

/** How long an answer waits for the service altogether. */
const MOST_WAITED_MS = 10_000;
/** Before each next try, where the service does not tell how long. There are no more tries than these. */
const WAITS_MS = [1_000, 2_000, 4_000];

/** The service is busy, and is asked again after this. */
export interface Waiting {
  waitMs: number;
}

/** How long one answer bears with a service that is busy, over all of its requests. */
export class Patience {
  #tries = 0;
  #leftMs = MOST_WAITED_MS;

  /** How long to wait before a request that failed is made once more; undefined where that is of no use, or takes too long. */
  waitAfter(error: unknown): number | undefined {
    const usualMs = WAITS_MS[this.#tries];
    if (usualMs === undefined) return undefined;
    const failure = geminiFailure(error);
    const waitMs =
      failure.reason === "rate-limited" ? failure.retryAfterMs : isOverloaded(error) ? usualMs : undefined;
    if (waitMs === undefined || waitMs > this.#leftMs) return undefined;
    this.#tries++;
    this.#leftMs -= waitMs;
    return waitMs;
  }
}
