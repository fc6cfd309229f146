import type { Job, JobKind } from "@/db/schema/jobs";
import { processSingleton } from "@/lib/process-singleton";
import { Histogram } from "./histogram";

/** From quick exports to the indexing of a million messages. */
const DURATION_BOUNDS_SECONDS = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600];

type Ending = "completed" | "failed" | "cancelled";

interface JobCounters {
  ended: Map<`${JobKind} ${Ending}`, number>;
  durations: Map<JobKind, Histogram>;
  retries: Map<"step" | "job", number>;
}

/** What this process has seen of jobs since it started. */
export function jobCounters(): JobCounters {
  return processSingleton("job-counters", () => ({
    ended: new Map(),
    durations: new Map(),
    retries: new Map(),
  }));
}

/** Counts a job that has ended, and how long one took that completed. */
export function countJobEnd({ kind, status, startedAt, finishedAt }: Job): void {
  const { ended, durations } = jobCounters();
  const key = `${kind} ${status as Ending}` as const;
  ended.set(key, (ended.get(key) ?? 0) + 1);
  if (status !== "completed" || !startedAt || !finishedAt) return;
  const histogram = durations.get(kind) ?? new Histogram(DURATION_BOUNDS_SECONDS);
  histogram.observe((finishedAt.getTime() - startedAt.getTime()) / 1000);
  durations.set(kind, histogram);
}

/** Counts a step that the engine tries again, or a job that is put back in line. */
export function countRetry(of: "step" | "job"): void {
  const { retries } = jobCounters();
  retries.set(of, (retries.get(of) ?? 0) + 1);
}
