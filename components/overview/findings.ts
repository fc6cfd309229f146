import { formatCalendar, formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";

const EVEN_SHARE = 0.06;
const LIVELY_HOURS = 3;

export function byMessages(people: AnalysisStats["people"]) {
  return people.toSorted((a, b) => b.messages - a.messages);
}

/** Who writes most, as a title. */
export function shareFinding({ people, messages }: AnalysisStats): string {
  const [first, second] = byMessages(people);
  if (!first || messages === 0) return "Nobody has written anything";
  if (!second) return `${first.name} wrote every message`;
  const isEven = (first.messages - second.messages) / messages < EVEN_SHARE;
  if (people.length === 2 && isEven) return `${first.name} and ${second.name} write about equally much`;
  if (isEven) return `${first.name} and ${second.name} write the most`;
  return `${first.name} wrote ${formatShare(first.messages / messages)} of the messages`;
}

/** When most was written, as a title. */
export function monthsFinding({ months }: AnalysisStats): string {
  const busiest = months.toSorted((a, b) => b.messages - a.messages)[0];
  if (!busiest) return "No message has a date";
  const month = formatCalendar(busiest.month, "month");
  return months.length === 1 ? `Everything was written in ${month}` : `${month} was the busiest month`;
}

/** The three hours in a row with the most messages, as a title. */
export function hoursFinding({ hours }: AnalysisStats): string {
  const windows = hours.map((_, start) => {
    const messages = Array.from({ length: LIVELY_HOURS }, (_, step) => hours[(start + step) % 24] ?? 0);
    return { start, messages: messages.reduce((sum, count) => sum + count, 0) };
  });
  const liveliest = windows.toSorted((a, b) => b.messages - a.messages)[0];
  if (!liveliest || liveliest.messages === 0) return "No message has a time";
  const end = (liveliest.start + LIVELY_HOURS) % 24;
  return `The liveliest hours are ${formatHour(liveliest.start)} to ${formatHour(end)}`;
}

/** The liveliest day of the week, as a title. */
export function weekdaysFinding({ weekdays }: AnalysisStats): string {
  const ranked = weekdays
    .map((messages, day) => ({ day, messages }))
    .toSorted((a, b) => b.messages - a.messages);
  const [first] = ranked;
  const last = ranked[ranked.length - 1];
  if (!first || !last || first.messages === 0) return "No message has a day";
  if (last.messages > first.messages * 0.85) return "Every day of the week is about as lively";
  return `${formatWeekday(first.day, "long")} is the liveliest day`;
}
