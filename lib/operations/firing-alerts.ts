import type { Alert, Operations } from "./operations.schema";

/** The limits of `docs/alert-rules.yml`; a test holds them equal. */
export const alertLimits = { failureShare: 0.1, queueDepth: 50, timesUsualP95: 2, stuck: 5 };

type Figures = Omit<Operations, "alerts" | "at" | "stuck" | "active">;

const number = new Intl.NumberFormat("en");
const share = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });
const times = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** The rules that these figures meet. Prometheus waits some minutes before it tells; here they show at once. */
export function firingAlerts(figures: Figures): Alert[] {
  return [failing(figures), waiting(figures), ...slow(figures), stuck(figures)].filter(
    (alert) => alert !== null,
  );
}

function failing({ failureShare, failed }: Figures): Alert | null {
  if (failureShare === null || failureShare <= alertLimits.failureShare) return null;
  return {
    rule: "ManyJobsFail",
    message: `${share.format(failureShare)} of the jobs of the last hour failed: ${number.format(failed)}.`,
    advice: "The reasons are in the log. A refused key or an exhausted quota fails all of them.",
  };
}

function waiting({ queueDepth }: Figures): Alert | null {
  if (queueDepth <= alertLimits.queueDepth) return null;
  return {
    rule: "JobsWaitInLine",
    message: `${number.format(queueDepth)} jobs wait for room.`,
    advice: "Either more is asked for than one server does, or what runs does not end.",
  };
}

function slow({ kinds }: Figures): Alert[] {
  return kinds.flatMap(({ kind, p95Ms, usualP95Ms }) => {
    if (p95Ms === null || !usualP95Ms || p95Ms <= alertLimits.timesUsualP95 * usualP95Ms) return [];
    const factor = times.format(p95Ms / usualP95Ms);
    return {
      rule: "JobsAreSlow" as const,
      message: `Jobs of kind ${kind} took ${factor} times as long in the last hour as in the week before.`,
      advice: "Something they need has become slow: the embedding service, the database, or this machine.",
    };
  });
}

function stuck({ stuckCount }: Figures): Alert | null {
  if (stuckCount <= alertLimits.stuck) return null;
  return {
    rule: "JobsAreStuck",
    message: `${number.format(stuckCount)} jobs are moved by nothing.`,
    advice:
      "The sweep tries them anew every five minutes. If they stay stuck, no engine runs or it cannot reach the server.",
  };
}
