import { type Day, type DayRange, partsOf } from "./calendar-day";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const MONTH = format({ month: "long" });
const WEEKDAY = format({ weekday: "long" });
const LIST = new Intl.ListFormat("en");

export const monthName = (month: number): string => MONTH.format(Date.UTC(2024, month - 1, 15));
/** 1 is Monday. */
export const weekdayName = (weekday: number): string => WEEKDAY.format(Date.UTC(2024, 0, weekday));

/** "5 May 2023". */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** "from 5 May 2023 to 3 June 2023". */
export const rangeInWords = ({ from, to }: DayRange): string =>
  from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;

/** "Mondays and Fridays". */
export const weekdaysInWords = (weekdays: number[]): string =>
  LIST.format(weekdays.map((weekday) => `${weekdayName(weekday)}s`));
