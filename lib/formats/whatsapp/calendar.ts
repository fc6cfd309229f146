const dayMs = 86_400_000;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const earliestYear = 1970;
const latestYear = 2099;

/** WhatsApp is from 2009: an earlier date was most likely read in the wrong order. */
export const firstPlausibleDay = Date.UTC(2009, 0, 1) / dayMs;

/**
 * Days since 1970 of a date as it is written, or null where there is no such day.
 * Years of two digits are of this century; Buddhist (2561) and Persian (1397) years are converted.
 */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year >= 1380 && year < 1480) return persianDayNumber(year, month, day);
  const fullYear = year < 100 ? year + 2000 : year >= 2500 && year < 2600 ? year - 543 : year;
  if (fullYear < earliestYear || fullYear > latestYear || month < 1 || month > 12 || day < 1) return null;
  if (day > (monthLengths[month - 1] ?? 0) || (month === 2 && day === 29 && !isLeap(fullYear))) return null;
  return Date.UTC(fullYear, month - 1, day) / dayMs;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Persian years begin at the spring equinox: 1 Farvardin 1400 was 21 March 2021; leap years by the 33-year rule. */
function persianDayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const leapDaysSince = (from: number) => Math.floor((8 * from + 29) / 33);
  const newYear =
    Date.UTC(2021, 2, 21) / dayMs + (year - 1400) * 365 + leapDaysSince(year - 1) - leapDaysSince(1399);
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return newYear + daysBefore + day - 1;
}
