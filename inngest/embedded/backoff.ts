const firstDelayMs = 5_000;
const longestDelayMs = 10 * 60_000;

/** Exponential, with up to a quarter more so that runs which failed together do not return together. */
export function retryDelayMs(failedAttempts: number): number {
  const delayMs = Math.min(firstDelayMs * 2 ** (failedAttempts - 1), longestDelayMs);
  return delayMs * (1 + Math.random() / 4);
}

/** The moment a `retry-after` header names: seconds from now, an HTTP date or an ISO date. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return now + seconds * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : moment;
}
