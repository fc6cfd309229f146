import type { Database } from "@/db/client";
import { findEngineRun } from "@/db/queries/engine-runs";
import { saveEngineSteps } from "@/db/queries/engine-steps";
import type { EngineStepRow } from "@/db/schema/engine";
import { startRuns } from "./accept-events";
import type { EngineEvent } from "./event";
import type { RegisteredFunction } from "./register-functions";
import { type Run, takeStep } from "./run";

/**
 * Where a replay begins: from scratch, at what had not completed, or at the named step. Of those before it, the ones in `and`
 * are done again too.
 */
export type ReplayFrom = "start" | "failure" | { step: string; and?: readonly string[] };

/**
 * Stores a new run for the event of an ended one, with the results of the steps before `from`.
 * Undefined if there is no such run or its function is not registered.
 */
export async function replayRun(
  tx: Database,
  { runId, from }: { runId: string; from: ReplayFrom },
  { functions, now }: { functions: Map<string, RegisteredFunction>; now: number },
): Promise<Run | undefined> {
  const original = await findEngineRun(tx, { runId });
  const fn = original && functions.get(original.run.functionId);
  if (!fn || original.run.endedAt === null) return undefined;

  const [run] = await startRuns(tx, [{ fn, event: original.event as EngineEvent }], now, runId);
  if (!run) return undefined;
  const kept = keptSteps(original.steps, from).map((step) => ({ ...step, runId: run.id }));
  await saveEngineSteps(tx, kept);
  for (const step of kept) takeStep(run, step);
  return run;
}

function keptSteps(steps: EngineStepRow[], from: ReplayFrom): EngineStepRow[] {
  if (from === "start") return [];
  const completed = steps.filter((step) => step.status === "completed");
  if (from === "failure") return completed;
  const first = steps.find((step) => step.name === from.step);
  if (!first) throw new Error(`The run has no step named "${from.step}".`);
  const cut = first.position ?? Number.POSITIVE_INFINITY;
  const again = new Set(from.and);
  // Failures that the body took in its stride are part of what came before.
  return steps.filter(({ name, position }) => position !== null && position < cut && !again.has(name));
}
