/** The engine's only source of time, so that tests can run hours in moments. */
export interface Clock {
  now(): number;
  /** Calls back once after `delayMs`, unless the returned function is called first. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The longest delay that setTimeout takes. */
const maxDelayMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(delayMs, callback) {
    const timer = setTimeout(callback, Math.min(delayMs, maxDelayMs));
    return () => clearTimeout(timer);
  },
};
