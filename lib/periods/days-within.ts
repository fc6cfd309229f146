import { addDays, daysBetween, partsOf, weekdayOf } from "./calendar-day";
import type { ChatDays, Times } from "./period";

/** A wrong clock can put one message centuries away; past so many days those of a period are not counted. */
const MOST_DAYS = 40_000;

/** How many days of a chat lie in a period, whatever its hours; 0 where the chat has too many to tell. */
export function daysWithin({ from, to, months, days, weekdays }: Times, chat: ChatDays): number {
  const first = from && from > chat.first ? from : chat.first;
  const last = to && to < chat.last ? to : chat.last;
  const length = daysBetween(first, last) + 1;
  if (length > MOST_DAYS) return 0;
  let found = 0;
  for (let i = 0; i < length; i++) {
    const day = addDays(first, i);
    const { month, dayOfMonth } = partsOf(day);
    const isWithin =
      (months?.includes(month) ?? true) &&
      (days?.includes(dayOfMonth) ?? true) &&
      (weekdays?.includes(weekdayOf(day)) ?? true);
    if (isWithin) found++;
  }
  return found;
}
