import { markEngineRunStarted } from "@/db/queries/engine-runs";
import { callFunction, type Op, type ServeHandler } from "./call-function";
import { awakened, type CallContext, decideTransition, type Transition } from "./decide-transition";
import { bodyCall, bodyStepId, type Call, type Run } from "./run";
import type { RunLedger } from "./run-ledger";
import { applyTransition, saveTransition } from "./save-transition";

interface Stage {
  ledger: RunLedger;
  signingKey: string;
  retryDelayMs(failedAttempts: number): number;
}

/** Makes one call of a run and stores what came of it before anything else of the run happens. */
export async function performCall(stage: Stage, handler: ServeHandler, run: Run, call: Call): Promise<void> {
  const { ledger, signingKey } = stage;
  const startedAt = ledger.world().now;
  const step = run.open.get(call.stepId);
  if (step?.status === "sleeping") {
    await advance(ledger, run, { steps: [awakened(run, step, startedAt)] });
    return;
  }
  if (run.startedAt === undefined) await markStarted(ledger, run, startedAt);
  if (!ledger.queue.has(run)) return;
  const answer = await callFunction(handler, signingKey, run, call);
  await advance(ledger, run, decideTransition(answer, contextOf(stage, run, call, startedAt)));
}

/** Stores the steps that a call of the function body reports while it goes on. False if it must not. */
export async function performReport(stage: Stage, runId: string, ops: Op[]): Promise<boolean> {
  const { ledger } = stage;
  const run = ledger.queue.get(runId);
  if (!run?.inFlight.has(bodyStepId)) return false;
  const context = contextOf(stage, run, bodyCall(run), ledger.world().now);
  return advance(ledger, run, decideTransition({ kind: "ops", ops, retryAfter: null }, context));
}

async function markStarted(ledger: RunLedger, run: Run, startedAt: number): Promise<void> {
  await ledger.write((database) =>
    markEngineRunStarted(database, { runId: run.id, startedAt: new Date(startedAt) }),
  );
  run.startedAt = startedAt;
}

/** False if the run has ended: then what its calls still answer no longer counts. */
async function advance(ledger: RunLedger, run: Run, transition: Transition): Promise<boolean> {
  if (!ledger.queue.has(run)) return false;
  ledger.settle(await ledger.write((database) => saveTransition(database, run, transition, ledger.world())));
  if (!ledger.queue.has(run)) return false;
  applyTransition(run, transition);
  return true;
}

function contextOf({ ledger, retryDelayMs }: Stage, run: Run, call: Call, startedAt: number): CallContext {
  return { run, call, startedAt, now: ledger.world().now, retryDelayMs };
}
