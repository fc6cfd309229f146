import type { Database } from "@/db/client";
import { scheduleEngineRun } from "@/db/queries/engine-runs";
import { deleteEngineStep, saveEngineSteps } from "@/db/queries/engine-steps";
import { type Consequences, endRun, type World } from "./accept-events";
import type { Transition } from "./decide-transition";
import { type Run, takeStep } from "./run";

/** Stores a transition. The common one, finished steps, is a single statement. */
export async function saveTransition(
  database: Database,
  run: Run,
  { steps, goneStepId, body, end }: Transition,
  world: World,
): Promise<Consequences> {
  const nothing: Consequences = { started: [], ended: [] };
  if (end) {
    return database.transaction(async (tx) => {
      await saveEngineSteps(tx, steps);
      return endRun(tx, run, end, world);
    });
  }
  if (goneStepId) {
    await deleteEngineStep(database, { runId: run.id, stepId: goneStepId });
    return nothing;
  }
  if (!body) {
    await saveEngineSteps(database, steps);
    return nothing;
  }
  return database.transaction(async (tx) => {
    await saveEngineSteps(tx, steps);
    await scheduleEngineRun(tx, { runId: run.id, ...body, dueAt: new Date(body.dueAt) });
    return nothing;
  });
}

/** Brings a run in memory in line with a transition that is stored. */
export function applyTransition(run: Run, { steps, goneStepId, body }: Transition): void {
  for (const step of steps) takeStep(run, step);
  if (goneStepId) run.open.delete(goneStepId);
  if (body) {
    run.attempt = body.attempt;
    run.dueAt = body.dueAt;
  }
}
