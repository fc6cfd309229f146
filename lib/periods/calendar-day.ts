/** A day of the calendar, `YYYY-MM-DD`: such days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;

const atMidnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const pad = (number: number): string => String(number).padStart(2, "0");

/** Undefined for a day that no calendar has, as 30 February. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const day = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}`;
  const time = atMidnight(day);
  return !Number.isNaN(time) && dayAt(time) === day ? day : undefined;
}

export const addDays = (day: Day, days: number): Day => dayAt(atMidnight(day) + days * DAY_MS);

/** Days from one to the other: 1 for neighbours. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((atMidnight(to) - atMidnight(from)) / DAY_MS);

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => new Date(atMidnight(day)).getUTCDay() || 7;

export const partsOf = (day: Day): { year: number; month: number; dayOfMonth: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  dayOfMonth: Number(day.slice(8, 10)),
});

export interface DayRange {
  from: Day;
  to: Day;
}

/** A month, from its first to its last day. Months past December go on into the next year. */
export function monthRange(year: number, month: number): DayRange {
  const iso = (offset: number) => dayAt(Date.UTC(year, month - 1 + offset, 1));
  return { from: iso(0), to: addDays(iso(1), -1) };
}

export const yearRange = (year: number): DayRange => ({
  from: monthRange(year, 1).from,
  to: monthRange(year, 12).to,
});

/** The week from Monday to Sunday around a day. */
export function weekRange(day: Day): DayRange {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}
