import { dayInCalendar } from "@/lib/formats/dates/other-calendars";

const dayMs = 86_400_000;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const earliestYear = 1970;
const latestYear = 2099;

/** WhatsApp is from 2009: an earlier date was most likely read in the wrong order. */
export const firstPlausibleDay = Date.UTC(2009, 0, 1) / dayMs;

/** Days since 1970 of a date as it is written, or null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  // 2018 is 1397 in Iran and 1439 in Arabia: the years since WhatsApp do not overlap.
  if (year >= 1385 && year < 1425) return dayInCalendar("persian", year, month, day);
  if (year >= 1425 && year < 1475) return dayInCalendar("islamic-umalqura", year, month, day);
  const fullYear = gregorianYear(year);
  if (fullYear < earliestYear || fullYear > latestYear || day > (monthLengths[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && !isLeap(fullYear)) return null;
  return Date.UTC(fullYear, month - 1, day) / dayMs;
}

/** Two digits are of this century, or of the Thai 26th where that would lie far ahead: 61 is 2561, which is 2018. */
function gregorianYear(year: number): number {
  if (year >= 2500 && year < 2600) return year - 543;
  if (year >= 100) return year;
  return year >= 52 && year < 80 ? year + 2500 - 543 : year + 2000;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
