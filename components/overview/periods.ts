import { formatCalendar } from "@/components/intl/format-date";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Insights } from "@/lib/insights/insights.schema";
import { daysOfPeriod } from "./insight-filter";

export type PeriodUnit = "day" | "week" | "month";

/** A day, a week or a month of a chat. */
export interface Period {
  /** Its first day, `YYYY-MM-DD`. */
  key: string;
  /** Its last day. */
  end: string;
  label: string;
  messages: number;
  byPerson: Record<string, number>;
}

const DAY_MS = 86_400_000;
/** Bars that a chart still shows apart. */
const MOST_PERIODS = 400;
const perUnit = { day: 1, week: 7, month: 30 };

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

function startOf(day: string, unit: PeriodUnit): string {
  if (unit === "day") return day;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  const time = timeOf(day);
  const weekday = (Math.round(time / DAY_MS) + 3) % 7;
  return isoDay(time - weekday * DAY_MS);
}

function endOf(start: string, unit: PeriodUnit): string {
  if (unit === "day") return start;
  if (unit === "week") return isoDay(timeOf(start) + 6 * DAY_MS);
  return daysOfPeriod(start.slice(0, 7)).to;
}

const following = (start: string, unit: PeriodUnit) => isoDay(timeOf(endOf(start, unit)) + DAY_MS);

function emptyPeriod(start: string, unit: PeriodUnit): Period {
  const label = formatCalendar(
    unit === "month" ? start.slice(0, 7) : start,
    unit === "month" ? "short-month" : "short-day",
  );
  return { key: start, end: endOf(start, unit), label, messages: 0, byPerson: {} };
}

/** The days of a chat put together, those between without messages too. `days` are in order. */
export function periodsOf(days: Insights["days"], unit: PeriodUnit): Period[] {
  const periods: Period[] = [];
  for (const { day, messages, byPerson } of days) {
    const start = startOf(day, unit);
    let period = periods.at(-1);
    while (period && period.key < start && periods.length < MOST_PERIODS * 3) {
      period = emptyPeriod(following(period.key, unit), unit);
      periods.push(period);
    }
    if (period?.key !== start) {
      period = emptyPeriod(start, unit);
      periods.push(period);
    }
    period.messages += messages;
    for (const [idx, count] of Object.entries(byPerson)) {
      period.byPerson[idx] = (period.byPerson[idx] ?? 0) + count;
    }
  }
  return periods;
}

/** Days from the first to the last, both included. */
function spanOf(days: Insights["days"]): number {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return first && last ? (timeOf(last) - timeOf(first)) / DAY_MS + 1 : 0;
}

/** The units in which a chat of this length can be shown, the finest that reads well first. */
export function unitsFor(days: Insights["days"]): PeriodUnit[] {
  const span = spanOf(days);
  if (span === 0) return ["month"];
  return (["day", "week", "month"] as const).filter(
    (unit) => span / perUnit[unit] <= MOST_PERIODS && (unit === "day" || span > perUnit[unit]),
  );
}

/** Bars of the chat in small. */
const MOST_SMALL = 160;

/** The whole chat in as fine units as still read well in small. */
export function brushPeriods(days: Insights["days"]): Period[] {
  const units = unitsFor(days);
  const unit = units.find((one) => spanOf(days) / perUnit[one] <= MOST_SMALL) ?? units.at(-1) ?? "month";
  return periodsOf(days, unit);
}

/** The months of the first numbers. */
export function monthsOf(stats: AnalysisStats): Period[] {
  return stats.months.map(({ month, messages, byPerson }) => ({
    ...emptyPeriod(`${month}-01`, "month"),
    messages,
    byPerson,
  }));
}
