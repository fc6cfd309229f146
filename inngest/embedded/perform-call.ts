import type { Database } from "@/db/client";
import { markEngineRunStarted } from "@/db/queries/engine-runs";
import type { Consequences, World } from "./accept-events";
import { callFunction, type ServeHandler } from "./call-function";
import { awakened, decideTransition, type Transition } from "./decide-transition";
import type { Call, Run } from "./run";
import type { RunQueue } from "./run-queue";
import { applyTransition, saveTransition } from "./save-transition";

interface Performance {
  handler: ServeHandler;
  signingKey: string;
  runs: RunQueue;
  world(): World;
  retryDelayMs(failedAttempts: number): number;
  write<T>(change: (database: Database) => Promise<T>): Promise<T>;
  settle(consequences: Consequences): void;
}

/** Makes one call of a run and stores what came of it before anything else of the run happens. */
export async function performCall(performance: Performance, run: Run, call: Call): Promise<void> {
  const { runs, world, write, settle } = performance;
  const transition = await nextTransition(performance, run, call);
  // Cancelled in the meantime: what the call answered no longer counts.
  if (!transition || !runs.has(run)) return;
  settle(await write((database) => saveTransition(database, run, transition, world())));
  if (runs.has(run)) applyTransition(run, transition);
}

async function nextTransition(
  { handler, signingKey, runs, world, retryDelayMs, write }: Performance,
  run: Run,
  call: Call,
): Promise<Transition | undefined> {
  const startedAt = world().now;
  const step = run.open.get(call.stepId);
  if (step?.status === "sleeping") return { steps: [awakened(run, step, startedAt)] };

  if (run.startedAt === undefined) {
    await write((database) =>
      markEngineRunStarted(database, { runId: run.id, startedAt: new Date(startedAt) }),
    );
    run.startedAt = startedAt;
    if (!runs.has(run)) return undefined;
  }
  const answer = await callFunction(handler, signingKey, run, call);
  return decideTransition(answer, { run, call, startedAt, now: world().now, retryDelayMs });
}
