import { addDays, type Day, type DayRange, dayOf } from "./calendar-day";

/**
 * The days of a holiday in a year. Its key is a day of the year ("12-25"), one so many days from Easter Sunday ("easter-2"), or
 * the first and the last of several ("12-24/01-01").
 */
export function holidayRange(key: string, year: number): DayRange | undefined {
  const [first = key, last = first] = key.split("/");
  const from = dayIn(first, year);
  const end = dayIn(last, year);
  if (from === undefined || end === undefined) return undefined;
  const to = end < from ? dayIn(last, year + 1) : end;
  return to === undefined ? undefined : { from, to };
}

function dayIn(key: string, year: number): Day | undefined {
  const [, fromEaster] = /^easter([+-]\d+)$/.exec(key) ?? [];
  if (fromEaster !== undefined) return addDays(easterSunday(year), Number(fromEaster));
  const [month = 0, dayOfMonth = 0] = key.split("-").map(Number);
  return dayOf(year, month, dayOfMonth);
}

/** By the Gregorian computus of Meeus ("Astronomical Algorithms", 1991, chapter 8), whose letters these are. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${String(year).padStart(4, "0")}-03-22`, h + l - 7 * m);
}
