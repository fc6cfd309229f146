const earliestYear = 1990;
const latestYear = 2199;

/** Milliseconds as if the clock on the wall were UTC; null where no such date or time exists. */
export function wallTime(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | null {
  if (year < earliestYear || year > latestYear || hour > 23 || minute > 59 || second > 59) return null;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12 for an English name of a month, whole or cut short. */
export function monthNumber(name: string): number | null {
  const at = months.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? null : at + 1;
}
