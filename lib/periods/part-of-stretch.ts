import { addDays, type DayRange, dayOf, monthRange } from "./calendar-day";
import type { Stretch } from "./stretch";

/** "the first week of", "the second half of", "the last 10 days of". */
export interface Part {
  kind: "days" | "week" | "month" | "quarter" | "half";
  /** From 1 on, or -1 for the last. */
  number: number;
  /** How many days. */
  size: number;
}

export function partOfStretch(whole: Stretch, part: Part): Stretch {
  const { number } = part;
  const [month] = whole.everyYear.months ?? [];
  // The end of a month is another day in another month; of February in another year.
  const days = month === undefined || number === -1 ? undefined : partOfRange(monthRange(2023, month), part);
  return {
    ...whole,
    rangeIn(year) {
      const range = whole.rangeIn(year);
      return range && partOfRange(range, part);
    },
    name: { kind: "part", part, of: whole.name },
    everyYear: { ...whole.everyYear, ...(days && { days: daysIn(days) }) },
  };
}

function daysIn({ from, to }: DayRange): number[] {
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const MONTHS = { month: 1, quarter: 3, half: 6 };

function partOfRange(range: DayRange, { kind, number, size }: Part): DayRange | undefined {
  const year = Number(range.from.slice(0, 4));
  const month = Number(range.from.slice(5, 7));
  const isMonth = range.from.slice(0, 7) === range.to.slice(0, 7);
  if (kind === "half" && isMonth) {
    const middle = dayOf(year, month, 15) ?? range.to;
    return number === 1 ? { from: range.from, to: middle } : { from: addDays(middle, 1), to: range.to };
  }
  if (kind === "days" || kind === "week") return runOfDays(range, kind === "week" ? 7 : size, number);
  const length = MONTHS[kind];
  const parts = isMonth ? 1 : Math.floor(12 / length);
  const index = number === -1 ? parts - 1 : number - 1;
  if (index >= parts) return undefined;
  const first = month + index * length;
  return { from: monthRange(year, first).from, to: monthRange(year, first + length - 1).to };
}

function runOfDays(range: DayRange, length: number, number: number): DayRange | undefined {
  if (number === -1) return { from: addDays(range.to, 1 - length), to: range.to };
  const from = addDays(range.from, (number - 1) * length);
  const to = addDays(from, length - 1);
  if (from > range.to) return undefined;
  return { from, to: to > range.to ? range.to : to };
}
