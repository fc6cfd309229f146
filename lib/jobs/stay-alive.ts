import "server-only";
import type { Database } from "@/db/client";
import { type Attempt, touchJob } from "@/db/queries/job-work";

const BEAT_MS = 60_000;
/** What takes longer than this is taken for stuck, like a job that gives no sign of life. */
const LONGEST_MS = 60 * 60_000;

/**
 * Does work that cannot be divided among steps, with signs of life of its job meanwhile.
 * @throws the reason of `signal` as soon as it is aborted; the work then goes on alone, for others who may wait for it
 */
export async function stayAlive<T>(
  database: Database,
  { jobId, attempt, signal, beatMs = BEAT_MS }: Attempt & { signal?: AbortSignal; beatMs?: number },
  work: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const begun = Date.now();
  const beats = setInterval(() => {
    // One that is missed is made up for by the next.
    if (Date.now() - begun < LONGEST_MS) touchJob(database, { jobId, attempt }).catch(() => {});
  }, beatMs);
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    clearInterval(beats);
  }
}
