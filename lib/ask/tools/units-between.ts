import type { ActivityUnit } from "@/db/queries/activity";
import { addDays, type Day, daysBetween, partsOf, weekRange } from "@/lib/periods/calendar-day";
import type { ChatDays, Times } from "@/lib/periods/period";

/** A wrong clock can put one message centuries away; past this many the empty ones are left out. */
const MOST_UNITS = 4_000;

/** Every hour, weekday, day … of the time asked about, by its key; undefined where the empty ones make no sense or are too many. */
export function unitsBetween(
  unit: ActivityUnit,
  { from, to, months, days, weekdays, hours }: Times,
  chat: ChatDays | undefined,
): string[] | undefined {
  if (unit === "hour") return hours ? undefined : numbers(0, 23);
  if (unit === "weekday") return weekdays ? undefined : numbers(1, 7);
  if (!chat || months || days || weekdays || hours) return undefined;
  const first = from && from > chat.first ? from : chat.first;
  const last = to && to < chat.last ? to : chat.last;
  if (first > last) return undefined;
  const keys = keysBetween(unit, first, last);
  return keys.length > MOST_UNITS ? undefined : keys;
}

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

function keysBetween(unit: "day" | "week" | "month" | "year", first: Day, last: Day): string[] {
  const [begin, end] = [partsOf(first), partsOf(last)];
  if (unit === "year") return numbers(begin.year, end.year);
  if (unit === "month") {
    const length = (end.year - begin.year) * 12 + end.month - begin.month + 1;
    return Array.from({ length }, (_, i) => {
      const month = begin.month - 1 + i;
      return `${begin.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    });
  }
  const step = unit === "week" ? 7 : 1;
  const start = unit === "week" ? weekRange(first).from : first;
  const length = Math.floor(daysBetween(start, last) / step) + 1;
  return Array.from({ length: Math.min(length, MOST_UNITS + 1) }, (_, i) => addDays(start, i * step));
}
