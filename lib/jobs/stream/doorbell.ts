import { setTimeout } from "node:timers/promises";
import { onJobChange } from "../job-changes";

/** Waits for an announcement about a user's jobs, a time, or the end, whichever comes first. */
export class Doorbell {
  #hasRung = false;
  #ring = () => {};

  constructor(
    ownerId: string,
    private readonly signal: AbortSignal,
  ) {
    const stop = onJobChange(ownerId, () => {
      this.#hasRung = true;
      this.#ring();
    });
    signal.addEventListener("abort", () => {
      stop();
      this.#ring();
    });
  }

  /** To be called before looking for what has changed, so that what comes while looking is not missed. */
  reset(): void {
    this.#hasRung = false;
  }

  async wait({ atLeastMs, atMostMs }: { atLeastMs: number; atMostMs: number }): Promise<void> {
    const { signal } = this;
    await setTimeout(atLeastMs, undefined, { signal }).catch(() => {});
    if (this.#hasRung || signal.aborted) return;
    const timer = new AbortController();
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#ring = resolve;
      }),
      setTimeout(atMostMs - atLeastMs, undefined, { signal: timer.signal }).catch(() => {}),
    ]);
    timer.abort();
  }
}
