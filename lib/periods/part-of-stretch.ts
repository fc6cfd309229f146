import { addDays, type DayRange, dayOf, monthRange, partsOf } from "./calendar-day";
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
  const { everyYear, ...rest } = whole;
  const always = alwaysIn(whole, part);
  return {
    ...rest,
    rangeIn(year) {
      const range = whole.rangeIn(year);
      return range && partOfRange(range, part);
    },
    ...(whole.name && { name: { kind: "part", part, of: whole.name } }),
    ...(always && { everyYear: always }),
  };
}

/** Neither a leap year nor the one before. */
const SOME_YEAR = 2025;

/** The same days of any year, where they are the same: the end of February is not. */
function alwaysIn(whole: Stretch, part: Part): Stretch["everyYear"] {
  const all = whole.rangeIn(SOME_YEAR);
  const range = all && partOfRange(all, part);
  if (!range) return undefined;
  const [first, last] = [partsOf(range.from), partsOf(range.to)];
  const isOneMonth = first.year === last.year && first.month === last.month;
  if (isOneMonth && first.month === 2 && part.number === -1) return undefined;
  if (isOneMonth)
    return {
      months: [first.month],
      days: numbersFrom(first.dayOfMonth, last.dayOfMonth - first.dayOfMonth + 1),
    };
  const isWhole =
    range.from === monthRange(first.year, first.month).from &&
    range.to === monthRange(last.year, last.month).to;
  const length = 12 * (last.year - first.year) + last.month - first.month + 1;
  return isWhole
    ? { months: numbersFrom(first.month - 1, length).map((month) => (month % 12) + 1) }
    : undefined;
}

const numbersFrom = (first: number, length: number) => Array.from({ length }, (_, i) => first + i);

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
