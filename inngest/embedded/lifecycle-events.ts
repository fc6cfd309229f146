import { ulid } from "ulid";
import type { EngineRunEnd } from "@/db/queries/engine-runs";
import type { EngineEvent } from "./event";
import type { Run } from "./run";

const nameOf = {
  completed: undefined,
  failed: "inngest/function.failed",
  cancelled: "inngest/function.cancelled",
} as const;
const statusOf = { completed: "Completed", failed: "Failed", cancelled: "Cancelled" } as const;

/** What Inngest announces when a run ends; `onFailure` is a function on the second of these. */
export function lifecycleEvents(run: Run, end: EngineRunEnd, now: number): EngineEvent[] {
  // A function that handles such an event announces nothing, or it might call itself for ever.
  if (run.event.name.startsWith("inngest/function.")) return [];
  const data = {
    function_id: run.fn.id,
    run_id: run.id,
    event: run.event,
    events: [run.event],
    ...(end.status === "completed" ? { result: end.output } : {}),
    ...(end.error ? { error: end.error } : {}),
    _inngest: { status: statusOf[end.status] },
  };
  const finished = { id: ulid(now), name: "inngest/function.finished", data, ts: now };
  const name = nameOf[end.status];
  return name ? [finished, { id: run.id, name, data, ts: now }] : [finished];
}
