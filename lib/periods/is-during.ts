import { weekdayOf } from "./calendar-day";
import type { Times } from "./period";

/** Answers whether instants lie in a period, on the calendar and the clock of a time zone. */
export function isDuring(
  { from, to, months, days, weekdays, hours }: Times,
  timeZone: string,
): (time: Date) => boolean {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
  const isAmong = (numbers: number[] | undefined, number: number) => !numbers || numbers.includes(number);
  return (time) => {
    const [day = "", clock = ""] = format.format(time).split(" ");
    const [, month, dayOfMonth] = day.split("-").map(Number);
    return (
      (from === undefined || day >= from) &&
      (to === undefined || day <= to) &&
      isAmong(months, month ?? 0) &&
      isAmong(days, dayOfMonth ?? 0) &&
      isAmong(weekdays, weekdayOf(day)) &&
      isAmong(hours, Number(clock.slice(0, 2)))
    );
  };
}
