import type { DayPart } from "@/lib/language/concept";
import type { Period } from "./period";
import type { PeriodName } from "./period-name";
import { type Read, read, type Scan } from "./period-scan";

/** When a part of the day is; its first hour and its last. */
const HOURS: Record<DayPart, [from: number, to: number]> = {
  morning: [5, 11],
  afternoon: [12, 17],
  evening: [18, 22],
  night: [23, 4],
};

/** "on weekends", "on Mondays", "in the morning", "at night": of every week, or every day. */
export function readRecurring(scan: Scan, at: number): Read<Period> | undefined {
  const weekend = read(scan, at, "weekend");
  if (weekend)
    return { value: { times: { weekdays: [6, 7] }, names: [{ kind: "weekends" }] }, next: weekend.next };
  const workday = read(scan, at, "workday");
  if (workday) {
    return {
      value: { times: { weekdays: [1, 2, 3, 4, 5] }, names: [{ kind: "workdays" }] },
      next: workday.next,
    };
  }
  return readWeekdays(scan, at) ?? readDayPart(scan, at);
}

function readWeekdays(scan: Scan, at: number): Read<Period> | undefined {
  const found: number[] = [];
  let next = at;
  for (let name = read(scan, at, "weekday"); name; ) {
    found.push(Number(name.value.value));
    next = name.next;
    const joint = read(scan, next, "and") ?? read(scan, next, "or");
    name = joint && read(scan, joint.next, "weekday");
  }
  if (found.length === 0) return undefined;
  return { value: { times: { weekdays: found }, names: [{ kind: "weekdays", weekdays: found }] }, next };
}

function readDayPart(scan: Scan, at: number): Read<Period> | undefined {
  const part = read(scan, at, "dayPart");
  if (!part) return undefined;
  const name = String(part.value.value) as DayPart;
  const [from, to] = HOURS[name];
  const named: PeriodName = { kind: "dayPart", part: name, from: clock(from), to: clock(to, 59) };
  return { value: { times: { hours: hoursBetween(from, to) }, names: [named] }, next: part.next };
}

export const clock = (hour: number, minute = 0): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

/** From one hour of the day to another, both included, past midnight where it has to be. */
export function hoursBetween(from: number, to: number): number[] {
  const length = ((to - from + 24) % 24) + 1;
  return Array.from({ length }, (_, i) => (from + i) % 24);
}
