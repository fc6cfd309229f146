import type { QueuedJob } from "@/db/queries/job-queue";
import type { JobKind } from "@/db/schema/jobs";
import type { jobLimits } from "./job-limits";

type Limits = Pick<typeof jobLimits, "active" | "activePerUser" | "activePerAnalysis">;

/** Jobs that change what is searched: two of them at once on one analysis would each miss what the other does. */
const changing: readonly JobKind[] = ["index", "add-messages", "reindex"];

const changedBy = ({ kind, analysisId }: QueuedJob) => (changing.includes(kind) ? analysisId : null);

/** The waiting jobs that may begin now, first come first, passing over those whose user or analysis has enough under way. */
export function chooseAdmissible(
  { waiting, active }: { waiting: QueuedJob[]; active: QueuedJob[] },
  limits: Limits,
): string[] {
  const perUser = new Tally(active.map(({ ownerId }) => ownerId));
  const perAnalysis = new Tally(active.map(({ analysisId }) => analysisId));
  const perChanged = new Tally(active.map(changedBy));
  const chosen: string[] = [];
  for (const job of waiting) {
    const { id, ownerId, analysisId } = job;
    if (active.length + chosen.length >= limits.active) break;
    if (perUser.of(ownerId) >= limits.activePerUser) continue;
    if (perAnalysis.of(analysisId) >= limits.activePerAnalysis) continue;
    if (perChanged.of(changedBy(job)) > 0) continue;
    perChanged.add(changedBy(job));
    perUser.add(ownerId);
    perAnalysis.add(analysisId);
    chosen.push(id);
  }
  return chosen;
}

/** Counts how often each value occurs; null is never counted. */
class Tally {
  readonly #counts = new Map<string, number>();

  constructor(values: (string | null)[]) {
    for (const value of values) this.add(value);
  }

  of(value: string | null): number {
    return value === null ? 0 : (this.#counts.get(value) ?? 0);
  }

  add(value: string | null): void {
    if (value !== null) this.#counts.set(value, this.of(value) + 1);
  }
}
