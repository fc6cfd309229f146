import type { EngineRunEnd } from "@/db/queries/engine-runs";
import type { EngineStepRow } from "@/db/schema/engine";
import { parseRetryAfter } from "./backoff";
import type { Answer, FunctionError, Op } from "./call-function";
import { parseMoment } from "./duration";
import { outputLength } from "./output-length";
import { refusalOfOp } from "./refuse-op";
import type { Call, Run } from "./run";

/** What an answer of the serve handler changes about a run: stored first, then applied in memory. */
export interface Transition {
  /** Steps that finished, failed, or are to be run later. */
  steps: EngineStepRow[];
  /** A planned step that the function's code no longer has. */
  goneStepId?: string;
  /** When to call the function body again, if not at once as a first attempt. */
  body?: { attempt: number; dueAt: number; error: FunctionError | null };
  end?: EngineRunEnd;
}

export interface CallContext {
  run: Run;
  call: Call;
  startedAt: number;
  now: number;
  /** How long to wait after so many failed attempts. */
  retryDelayMs(failedAttempts: number): number;
}

/** The limits of Inngest, held here too so that no function comes to depend on their absence. */
const maxSteps = 1000;
const maxStateLength = 32 * 1024 * 1024;

/** Nothing changes if the call was halted: what had finished is stored, and the rest is to be done again. */
export function decideTransition(answer: Answer, context: CallContext): Transition {
  switch (answer.kind) {
    case "halted":
      return { steps: [] };
    case "result":
      return { steps: [], end: { status: "completed", output: answer.output } };
    case "step-gone":
      return { steps: [], goneStepId: context.call.stepId };
    case "error":
      return afterError(answer, context);
    case "ops":
      return afterOps(answer.ops, answer.retryAfter, context);
  }
}

function afterError(answer: Extract<Answer, { kind: "error" }>, context: CallContext): Transition {
  const { run, call } = context;
  const attempt = call.attempt + 1;
  if (!answer.isRetriable || attempt >= run.fn.maxAttempts) return failure(answer.error);

  const dueAt = retryMoment(answer.retryAfter, attempt, context);
  const step = run.open.get(call.stepId);
  if (step) return { steps: [{ ...step, attempt, dueAt: new Date(dueAt), error: answer.error }] };
  return { steps: [], body: { attempt, dueAt, error: answer.error } };
}

function afterOps(ops: Op[], retryAfter: string | null, context: CallContext): Transition {
  const { run } = context;
  if (run.finished.size + run.open.size + ops.length > maxSteps) {
    return failure(
      refusal(`A run may have at most ${maxSteps} steps: let a step cover more, or send an event to go on.`),
    );
  }
  const stateLength = ops.reduce((sum, { data }) => sum + outputLength(data), run.stateLength);
  if (stateLength > maxStateLength) {
    return failure(
      refusal(
        "The results of a run's steps are larger than 32 MB: return ids, keep the data in the database.",
      ),
    );
  }
  const refused = ops.map(refusalOfOp).find((reason) => reason !== undefined);
  if (refused) return failure(refusal(refused));

  const completed = ops.find((op) => op.op === "RunComplete");
  const steps = ops
    // A report of finished steps that was repeated may bring some that are stored.
    .filter((op) => op !== completed && !run.finished.has(op.id))
    .map((op) => stepAfter(op, retryAfter, context));
  if (completed) return { steps, end: { status: "completed", output: completed.data } };
  // A finished step starts the body's count of attempts anew.
  const body = run.attempt > 0 ? { attempt: 0, dueAt: context.now, error: null } : undefined;
  return { steps, body };
}

function stepAfter(op: Op, retryAfter: string | null, context: CallContext): EngineStepRow {
  const { run, call, now } = context;
  const step: EngineStepRow = {
    runId: run.id,
    stepId: op.id,
    name: op.displayName ?? op.name ?? op.id,
    status: "planned",
    position: null,
    attempt: 0,
    dueAt: null,
    startedAt: null,
    endedAt: null,
    output: null,
    error: null,
  };
  switch (op.op) {
    case "StepPlanned":
      return { ...step, dueAt: new Date(now) };
    case "Sleep":
      return {
        ...step,
        status: "sleeping",
        startedAt: new Date(now),
        dueAt: new Date(parseMoment(op.name ?? "", now) ?? now),
      };
    case "StepError": {
      const attempt = call.attempt + 1;
      if (attempt >= run.fn.maxAttempts) return finished(step, "failed", op, context);
      const dueAt = new Date(retryMoment(retryAfter, attempt, context));
      return { ...step, attempt, dueAt, startedAt: new Date(context.startedAt), error: op.error };
    }
    case "StepFailed":
      return finished(step, "failed", op, context);
    default:
      return finished(step, "completed", op, context);
  }
}

function finished(
  step: EngineStepRow,
  status: "completed" | "failed",
  op: Op,
  { run, call, startedAt, now }: CallContext,
): EngineStepRow {
  return {
    ...step,
    status,
    position: run.nextPosition++,
    attempt: call.attempt,
    startedAt: new Date(op.timing ? op.timing.a / 1e6 : startedAt),
    endedAt: new Date(op.timing ? (op.timing.a + op.timing.b) / 1e6 : now),
    ...(status === "completed" ? { output: op.data ?? null } : { error: op.error }),
  };
}

/** The row of a sleeping step whose time has come. */
export function awakened(run: Run, step: EngineStepRow, now: number): EngineStepRow {
  return { ...step, status: "completed", position: run.nextPosition++, endedAt: new Date(now) };
}

function refusal(message: string): FunctionError {
  return { name: "EmbeddedEngineError", message };
}

function failure(error: FunctionError): Transition {
  return { steps: [], end: { status: "failed", error } };
}

function retryMoment(
  retryAfter: string | null,
  failedAttempts: number,
  { now, retryDelayMs }: CallContext,
): number {
  return parseRetryAfter(retryAfter, now) ?? now + retryDelayMs(failedAttempts);
}
