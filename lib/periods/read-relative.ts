import type { Day } from "./calendar-day";
import { addDays, type DayRange, monthRange, partsOf, weekdayOf, weekRange, yearRange } from "./calendar-day";
import type { Period } from "./period";
import type { PeriodName } from "./period-name";
import { type Read, read, readNumber, type Scan, skip } from "./period-scan";
import { readStretch } from "./read-stretch";
import { nameIn, yearsOf } from "./stretch";

/** "last week", "this month", "the past 30 days", "last Monday", "last summer": counted back from the chat's last message. */
export function readRelative(scan: Scan, at: number): Read<Period> | undefined {
  const { chat } = scan;
  if (!chat) return undefined;
  return readRun(scan, at, chat.last) ?? readUnit(scan, at, chat.last) ?? readNamed(scan, at, chat.last);
}

const relative = (range: DayRange, name: PeriodName = { kind: "range", ...range }): Period => ({
  times: range,
  names: [name],
  isRelative: true,
});

/** "the last 30 days": they end with the day of the last message. */
function readRun(scan: Scan, at: number, last: Day): Read<Period> | undefined {
  const past = read(scan, at, "pastUnit");
  const number = past && readNumber(scan, past.next);
  const unit = number && read(scan, number.next, "unit");
  if (!unit || number.value < 1) return undefined;
  const from = runStart(last, number.value, String(unit.value.value));
  return from === undefined ? undefined : { value: relative({ from, to: last }), next: unit.next };
}

function runStart(last: Day, number: number, unit: string): Day | undefined {
  const { year, month, dayOfMonth } = partsOf(last);
  if (unit === "day") return addDays(last, 1 - number);
  if (unit === "week") return addDays(last, 1 - 7 * number);
  const months = unit === "month" ? number : unit === "year" ? 12 * number : undefined;
  if (months === undefined) return undefined;
  const start = monthRange(year, month - months);
  const sameDay = addDays(start.from, dayOfMonth - 1);
  return addDays(sameDay > start.to ? start.to : sameDay, 1);
}

/** "last week", "this month", and with the words the other way round, as in "la semana pasada". */
function readUnit(scan: Scan, at: number, last: Day): Read<Period> | undefined {
  const before = read(scan, at, "pastUnit") ?? read(scan, at, "thisUnit");
  const unit = read(scan, before?.next ?? skip(scan, at, "article"), "unit");
  const side = before ?? (unit && read(scan, unit.next, "pastUnit"));
  if (!unit || !side) return undefined;
  const range = unitRange(String(unit.value.value), last, side.value.concept === "thisUnit" ? 0 : 1);
  return range && { value: range, next: before ? unit.next : side.next };
}

function unitRange(unit: string, last: Day, back: 0 | 1): Period | undefined {
  const { year, month: latest } = partsOf(last);
  if (unit === "day") return relative({ from: addDays(last, -back), to: addDays(last, -back) });
  if (unit === "week") return relative(weekRange(addDays(last, -7 * back)));
  if (unit === "month") {
    const range = monthRange(year, latest - back);
    const { year: of, month } = partsOf(range.from);
    return relative(range, { kind: "stretch", stretch: { kind: "month", month }, year: of });
  }
  return unit === "year"
    ? relative(yearRange(year - back), { kind: "stretch", stretch: { kind: "year" }, year: year - back })
    : undefined;
}

/** "last Monday", "last weekend", "last summer", "last March", "this summer". */
function readNamed(scan: Scan, at: number, last: Day): Read<Period> | undefined {
  const side = read(scan, at, "pastUnit") ?? read(scan, at, "thisUnit");
  if (!side) return undefined;
  const weekday = read(scan, side.next, "weekday");
  if (weekday) {
    const back = (weekdayOf(last) - Number(weekday.value.value) + 7) % 7 || 7;
    const day = addDays(last, -back);
    return { value: relative({ from: day, to: day }), next: weekday.next };
  }
  const weekend = read(scan, side.next, "weekend");
  if (weekend) {
    const isThis = side.value.concept === "thisUnit";
    const { to } = weekRange(isThis || weekdayOf(last) === 7 ? last : addDays(last, -7));
    return { value: relative({ from: addDays(to, -1), to }), next: weekend.next };
  }
  const stretch = readStretch(scan, side.next);
  if (!stretch || stretch.value.year !== undefined) return undefined;
  const year = yearsOf(stretch.value, scan.chat).at(-1);
  const range = year === undefined ? undefined : stretch.value.rangeIn(year);
  if (!range || year === undefined) return undefined;
  const named: PeriodName =
    range.from === range.to ? { kind: "range", ...range } : nameIn(stretch.value, year, range);
  return { value: relative(range, named), next: stretch.next };
}
