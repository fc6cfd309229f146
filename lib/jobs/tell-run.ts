import { z } from "zod";
import type { StoredRun } from "@/db/queries/engine-runs";
import type { EngineStepRow } from "@/db/schema/engine";
import type { JobDetail } from "./job.schema";

type RunView = JobDetail["runs"][number];
type StepView = RunView["steps"][number];

/** A run of the embedded engine as the owner of its job sees it. */
export function tellRun({ run, steps }: StoredRun, { canReplay }: { canReplay: boolean }): RunView {
  const told = steps.map(tellStep);
  const from = canReplay ? replayableSteps(told) : new Set();
  return {
    id: run.id,
    status: run.status,
    startedAt: run.startedAt?.toISOString() ?? null,
    endedAt: run.endedAt?.toISOString() ?? null,
    steps: told.map((step) => ({ ...step, canReplay: from.has(step.name) })),
  };
}

/**
 * Names of the steps from which a failed run can be replayed: behind the first, which begins the job, up to the one at which
 * it stopped. What came after that is how its end was dealt with.
 */
function replayableSteps(steps: Omit<StepView, "canReplay">[]): Set<string> {
  const stopped = steps.findIndex(({ error }) => error !== null);
  return new Set(steps.slice(1, stopped + 1).map(({ name }) => name));
}

const errorSchema = z.object({ message: z.string(), name: z.string().optional() });
/** What a step refused for good is its result. */
const refusalSchema = z.object({
  data: z.object({ refused: z.object({ message: z.string(), code: z.string() }) }),
});

function tellStep({ name, status, attempt, startedAt, endedAt, error, output }: EngineStepRow) {
  const refused = refusalSchema.safeParse(output).data ?? refusalSchema.safeParse({ data: output }).data;
  return {
    name,
    status,
    attempts: startedAt === null ? attempt : Math.max(1, attempt + (endedAt === null ? 0 : 1)),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    durationMs: startedAt && endedAt ? endedAt.getTime() - startedAt.getTime() : null,
    ...problemOf(errorSchema.safeParse(error).data, refused?.data.refused),
  };
}

/** What an error was survives only as its name. */
function problemOf(
  failed: { message: string; name?: string } | undefined,
  refused: { message: string; code: string } | undefined,
): { error: string | null; errorCode: string | null } {
  if (!failed) return { error: refused?.message ?? null, errorCode: refused?.code ?? null };
  const isOfEmbedding = failed.name === "EmbeddingError" || failed.name === "RetryAfterError";
  return { error: failed.message, errorCode: isOfEmbedding ? "embedding-unavailable" : "internal" };
}
