/** Of whom and of which days the overview tells; kept in the address. */
export interface InsightFilter {
  /** Numbers of people; none stands for everybody. */
  people: number[];
  from: string | null;
  to: string | null;
}

export const NO_FILTER: InsightFilter = { people: [], from: null, to: null };

const calendarDay = (text: string | null) => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null);

export function filterOf(params: URLSearchParams): InsightFilter {
  const people = params.getAll("person").filter((idx) => /^\d{1,9}$/.test(idx));
  return {
    people: [...new Set(people.map(Number))],
    from: calendarDay(params.get("from")),
    to: calendarDay(params.get("to")),
  };
}

export function paramsOf({ people, from, to }: InsightFilter): URLSearchParams {
  const params = new URLSearchParams(people.map((idx) => ["person", String(idx)]));
  if (from) params.set("from", from);
  if (to) params.set("to", to);
  return params;
}

export function isFiltered({ people, from, to }: InsightFilter): boolean {
  return people.length > 0 || from !== null || to !== null;
}

/** The first and the last day of a year (`2024`) or a month (`2024-03`). */
export function daysOfPeriod(period: string): { from: string; to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const [year = 0, month = 1] = period.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${last}` };
}

/** The year or month that a filter has chosen whole; undefined for other days. */
export function periodOf({ from, to }: InsightFilter): string | undefined {
  if (!from || !to) return undefined;
  return [from.slice(0, 4), from.slice(0, 7)].find((period) => {
    const days = daysOfPeriod(period);
    return days.from === from && days.to === to;
  });
}
