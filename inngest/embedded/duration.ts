const unitMs: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Milliseconds of a time string such as `1h30m`. Undefined if it is none. */
export function parseDuration(text: string): number | undefined {
  // 1d2h, 1.5s, 300ms
  if (!/^(\d+(\.\d+)?(ms|[smhdw]))*$/.test(text)) return undefined;
  const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g);
  return [...parts].reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (unitMs[unit] ?? 0), 0);
}

/** The moment that a time string counted from `now`, or an ISO date, stands for. */
export function parseMoment(text: string, now: number): number | undefined {
  const durationMs = parseDuration(text);
  if (durationMs !== undefined) return now + durationMs;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
