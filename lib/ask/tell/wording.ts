import { partsOf, weekdayOf } from "@/lib/periods/calendar-day";
import { dayInWords, monthName, weekdayName } from "@/lib/periods/period-words";

const NUMBER = new Intl.NumberFormat("en", { useGrouping: "min2", maximumFractionDigits: 1 });

/** "1234", "12,345", "4.5". */
export const numeral = (number: number): string => NUMBER.format(number);

/** "1 message", "1234 messages". */
export function amount(number: number, one: string, many: string): string {
  return `${numeral(number)} ${number === 1 ? one : many}`;
}

export const messagesIn = (number: number): string => amount(number, "message", "messages");

export const thereAre = (number: number): string => (number === 1 ? "There is" : "There are");

const LIST = new Intl.ListFormat("en");

/** "Ana", "Ana and Ben", "Ana, Ben, and Cleo". */
export const listed = (items: string[]): string => LIST.format(items);

export const bold = (text: string): string => `**${text}**`;

/** " [12]", or nothing. */
export const cited = (number: number | null): string => (number === null ? "" : ` [${number}]`);

/** "Sunday, 5 March 2023". */
export const weekdayAndDay = (day: string): string => `${weekdayName(weekdayOf(day))}, ${dayInWords(day)}`;

/** "Sunday, 5 March 2023 at 09:15", of "2023-03-05 09:15". */
export function momentInWords(minute: string | null): string | undefined {
  const [day, time] = minute?.split(" ") ?? [];
  return day && time ? `${weekdayAndDay(day)} at ${time}` : undefined;
}

/** "March 2023", of "2023-03". */
export function monthInWords(month: string): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return `${monthName(number)} ${year}`;
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** The two largest parts of a length of time: "12 days and 3 hours", "45 seconds". */
export function durationInWords(seconds: number): string {
  let left = Math.round(seconds);
  const parts = UNITS.map(([name, length]) => {
    const number = Math.floor(left / length);
    left -= number * length;
    return { name, number };
  });
  const first = parts.findIndex(({ number }) => number > 0);
  if (first === -1) return "no time at all";
  const told = parts.slice(first, first + 2).filter(({ number }) => number > 0);
  return listed(told.map(({ name, number }) => amount(number, name, `${name}s`)));
}
