import type { StoredRun } from "@/db/queries/engine-runs";
import type { EngineStepRow } from "@/db/schema/engine";
import type { EngineEvent } from "./event";
import { outputLength } from "./output-length";
import type { RegisteredFunction, SlotLimit } from "./register-functions";

/** An unfinished run, held in memory with all its steps. The database has the same, written first. */
export interface Run {
  id: string;
  fn: RegisteredFunction;
  event: EngineEvent;
  limits: SlotLimit[];
  queuedAt: number;
  startedAt: number | undefined;
  /** Age in milliseconds since the epoch, made older or younger by the priority: the order of service. */
  rank: number;
  /** Failed calls of the function body since the last finished step. */
  attempt: number;
  dueAt: number;
  /** Completed and failed steps: the memo that goes with each call. */
  finished: Map<string, EngineStepRow>;
  /** Planned, retried and sleeping steps. The function body is called only when there are none. */
  open: Map<string, EngineStepRow>;
  nextPosition: number;
  /** Of the results of the finished steps, as JSON. */
  stateLength: number;
  /** Step ids of the calls under way; "step" stands for the function body. */
  inFlight: Set<string>;
}

/** One call of the serve handler: the function body, or one step of it by its id. */
export interface Call {
  stepId: string;
  attempt: number;
  dueAt: number;
}

/** In the protocol's query string, the function body is a step of this name. */
export const bodyStepId = "step";

export function openRun({ run, event, steps }: StoredRun, fn: RegisteredFunction): Run {
  const startingEvent = event as EngineEvent;
  const opened: Run = {
    id: run.id,
    fn,
    event: startingEvent,
    limits: fn.limits(startingEvent),
    queuedAt: run.queuedAt.getTime(),
    startedAt: run.startedAt?.getTime(),
    rank: run.queuedAt.getTime() - run.priority * 1000,
    attempt: run.attempt,
    dueAt: run.dueAt.getTime(),
    finished: new Map(),
    open: new Map(),
    nextPosition: 0,
    stateLength: 0,
    inFlight: new Set(),
  };
  for (const step of steps) takeStep(opened, step);
  return opened;
}

/** Brings a run in line with a step as stored. */
export function takeStep(run: Run, step: EngineStepRow): void {
  if (step.status === "planned" || step.status === "sleeping") {
    run.open.set(step.stepId, step);
    return;
  }
  run.open.delete(step.stepId);
  if (!run.finished.has(step.stepId)) run.stateLength += outputLength(step.output);
  run.finished.set(step.stepId, step);
  run.nextPosition = Math.max(run.nextPosition, (step.position ?? 0) + 1);
}

export function bodyCall(run: Run): Call {
  return { stepId: bodyStepId, attempt: run.attempt, dueAt: run.dueAt };
}

/** What the run waits for: each open step, or the function body when no step is open. Without calls under way. */
export function pendingCalls(run: Run): Call[] {
  if (run.open.size === 0) {
    return run.inFlight.size > 0 ? [] : [bodyCall(run)];
  }
  return [...run.open.values()]
    .filter((step) => !run.inFlight.has(step.stepId))
    .map((step) => ({ stepId: step.stepId, attempt: step.attempt, dueAt: step.dueAt?.getTime() ?? 0 }));
}

/** When the run is cancelled for taking too long. */
export function deadlineOf(run: Run): number {
  const { startTimeoutMs = Number.POSITIVE_INFINITY, finishTimeoutMs = Number.POSITIVE_INFINITY } = run.fn;
  return run.startedAt === undefined ? run.queuedAt + startTimeoutMs : run.startedAt + finishTimeoutMs;
}
