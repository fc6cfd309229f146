import { z } from "zod";
import type { EngineEvent } from "./event";
import type { Call, Run } from "./run";
import { signedRequest } from "./sign-request";

/** The serve handler of the app, as its route exports it. */
export type ServeHandler = (request: Request) => Promise<Response>;

const errorSchema = z
  .looseObject({ name: z.string().catch("Error"), message: z.string().catch("The function gave no reason.") })
  .catch({ name: "Error", message: "The function gave no reason." });
export type FunctionError = z.infer<typeof errorSchema>;

const opSchema = z.object({
  op: z.string(),
  id: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: z.looseObject({ type: z.string().optional(), parallelMode: z.string().optional() }).nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  /** Start and duration in nanoseconds. */
  timing: z.object({ a: z.number(), b: z.number() }).nullish(),
});
export const opsSchema = z.array(opSchema);
export type Op = z.infer<typeof opSchema>;

/** What the serve handler answered. */
export type Answer =
  | { kind: "ops"; ops: Op[]; retryAfter: string | null }
  | { kind: "result"; output: unknown }
  | { kind: "error"; error: FunctionError; isRetriable: boolean; retryAfter: string | null }
  | { kind: "step-gone" }
  | { kind: "halted" };

/** The host never resolves: the request is handed to the handler in this process. */
const serveUrl = "http://embedded.invalid/api/inngest";

/** Calls the serve handler as an Inngest server does, with everything the run has memoized. Never throws. */
export async function callFunction(
  handler: ServeHandler,
  signingKey: string,
  run: Run,
  call: Call,
): Promise<Answer> {
  const url = new URL(serveUrl);
  url.searchParams.set("fnId", run.fn.id);
  url.searchParams.set("stepId", call.stepId);
  try {
    return await readAnswer(await handler(signedRequest(url, "POST", callBody(run, call), signingKey)));
  } catch (error) {
    return { kind: "error", error: describeError(error), isRetriable: true, retryAfter: null };
  }
}

/** Asks the serve handler to register its functions. Throws with the handler's message if it does not. */
export async function requestRegistration(handler: ServeHandler, signingKey: string): Promise<void> {
  const response = await handler(signedRequest(new URL(serveUrl), "PUT", {}, signingKey));
  if (response.ok) return;
  const { message } = z
    .object({ message: z.string() })
    .catch({ message: "" })
    .parse(await response.json());
  throw new Error(message || `The serve handler refused to register its functions (${response.status}).`);
}

function callBody(run: Run, call: Call) {
  const finished = [...run.finished.values()].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const memo = finished.map((step) => [
    step.stepId,
    step.status === "failed" ? { type: "error", error: step.error } : { type: "data", data: step.output },
  ]);
  const event: EngineEvent = run.event;
  return {
    version: 2,
    event,
    events: [event],
    steps: Object.fromEntries(memo),
    ctx: {
      run_id: run.id,
      // With these two the SDK reports each step of a body as it finishes, within one call: replaying
      // all finished steps in a call of their own for every next one costs it 0.2 ms each.
      fn_id: run.fn.id,
      qi_id: run.id,
      attempt: call.attempt,
      max_attempts: run.fn.maxAttempts,
      disable_immediate_execution: false,
      use_api: false,
      stack: { stack: finished.map((step) => step.stepId), current: finished.length },
    },
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const retryAfter = response.headers.get("retry-after");
  if (response.status === 206) {
    return { kind: "ops", ops: opsSchema.min(1).parse(JSON.parse(text)), retryAfter };
  }
  if (response.ok) return { kind: "result", output: JSON.parse(text) };
  const body: unknown = JSON.parse(text);
  if (z.object({ requestedStep: z.string() }).safeParse(body).success) return { kind: "step-gone" };
  const error = errorSchema.parse(body);
  // The SDK's answer when a report of finished steps was refused.
  if (error.name === "StaleDispatchError") return { kind: "halted" };
  const isRetriable = response.headers.get("x-inngest-no-retry") !== "true";
  return { kind: "error", error, isRetriable, retryAfter };
}

function describeError(error: unknown): FunctionError {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { name: "Error", message: String(error) };
}
