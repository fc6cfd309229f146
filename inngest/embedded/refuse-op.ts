import type { Op } from "./call-function";

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

/** Inngest's limit of a step result, held here too so that no function comes to depend on its absence. */
const maxOutputLength = 4 * 1024 * 1024;

/** Why an op cannot be done here. Undefined if it can. */
export function refusalOfOp(op: Op): string | undefined {
  if (!supportedOps.has(op.op)) return unsupportedOps[op.op] ?? `\`${op.op}\` is not supported`;
  if (op.opts?.parallelMode === "race") return 'parallel mode "race" is not supported: use Promise.all';
  if (JSON.stringify(op.data ?? null).length <= maxOutputLength) return undefined;
  return `the result of step "${op.displayName ?? op.id}" is larger than 4 MB: return ids, keep the data in the database`;
}
