import { setTimeout } from "node:timers/promises";

/** Waits until it rings or a time is over, whichever comes first. */
export class Doorbell {
  #hasRung = false;
  #wake = () => {};

  ring(): void {
    this.#hasRung = true;
    this.#wake();
  }

  /** To be called before looking for what has changed, so that what comes while looking is not missed. */
  reset(): void {
    this.#hasRung = false;
  }

  async wait({ atLeastMs, atMostMs }: { atLeastMs: number; atMostMs: number }): Promise<void> {
    await setTimeout(atLeastMs);
    if (this.#hasRung) return;
    const timer = new AbortController();
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#wake = resolve;
      }),
      setTimeout(atMostMs - atLeastMs, undefined, { signal: timer.signal }).catch(() => {}),
    ]);
    timer.abort();
  }
}
