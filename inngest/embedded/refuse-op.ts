import type { Op } from "./call-function";
import { outputLength } from "./output-length";

const supportedOps = new Set([
  "Step",
  "StepRun",
  "StepPlanned",
  "StepError",
  "StepFailed",
  "Sleep",
  "RunComplete",
]);

/** What steps of other kinds are called in the code of a function, and what to use instead. */
const unsupportedOps: Record<string, string> = {
  WaitForEvent: "`step.waitForEvent` is not supported: start a second function on that event",
  WaitForSignal: "`step.waitForSignal` is not supported: start a second function on an event",
  InvokeFunction: "`step.invoke` is not supported: send an event with `step.sendEvent`",
  AIGateway: "`step.ai.infer` is not supported: call the model inside `step.run`",
  Gateway: "`step.fetch` is not supported: call `fetch` inside `step.run`",
  DeferAdd: "`defer` is not supported: send an event with `step.sendEvent`",
  DeferAbort: "`defer` is not supported: send an event with `step.sendEvent`",
};

/** Steps that the SDK carries out by a call of the server that is not there; their type stands in their options. */
const unsupportedTypes: Record<string, string> = {
  "step.sendSignal": "`step.sendSignal` is not supported: send an event with `step.sendEvent`",
  "step.realtime.publish": "`step.realtime.publish` is not supported: store it, and let readers ask for it",
};

/** Inngest's limit of a step result, held here too so that no function comes to depend on its absence. */
const maxOutputLength = 4 * 1024 * 1024;

/** Why an op cannot be done here. Undefined if it can. */
export function refusalOfOp(op: Op): string | undefined {
  if (!supportedOps.has(op.op)) return unsupportedOps[op.op] ?? `\`${op.op}\` is not supported`;
  const refusedType = unsupportedTypes[op.opts?.type ?? ""];
  if (refusedType) return refusedType;
  if (op.opts?.parallelMode === "race") return 'parallel mode "race" is not supported: use Promise.all';
  if (outputLength(op.data) <= maxOutputLength) return undefined;
  return `the result of step "${op.displayName ?? op.id}" is larger than 4 MB: return ids, keep the data in the database`;
}
