import { formatCalendar, formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";

const EVEN_SHARE = 0.06;
const LIVELY_HOURS = 3;
/** The quietest day has at least this share of the liveliest: then none stands out. */
const EVEN_DAYS = 0.85;

export function byMessages<Person extends { messages: number }>(people: Person[]): Person[] {
  return people.toSorted((a, b) => b.messages - a.messages);
}

/** Who writes most, as a title. */
export function shareFinding(
  t: Translate<"overview.share">,
  { people, messages }: { people: { name: string; messages: number }[]; messages: number },
): string {
  const [first, second] = byMessages(people);
  if (!first || messages === 0) return t("nobody");
  if (!second) return t("alone", { name: first.name });
  const isEven = (first.messages - second.messages) / messages < EVEN_SHARE;
  const both = { first: first.name, second: second.name };
  if (isEven) return people.length === 2 ? t("even", both) : t("both", both);
  return t("most", { name: first.name, share: formatShare(first.messages / messages) });
}

/** When most was written, as a title. */
export function monthsFinding(t: Translate<"overview.timeline">, { months }: AnalysisStats): string {
  const busiest = months.toSorted((a, b) => b.messages - a.messages)[0];
  if (!busiest) return t("noDate");
  const month = formatCalendar(busiest.month, "month");
  return months.length === 1 ? t("oneMonth", { month }) : t("busiest", { month });
}

/** The first of the three hours in a row with the most messages; undefined where no message has a time. */
function livelyHours(hours: number[]): { from: number; to: number } | undefined {
  const windows = hours.map((_, start) => {
    const messages = Array.from({ length: LIVELY_HOURS }, (_, step) => hours[(start + step) % 24] ?? 0);
    return { start, messages: messages.reduce((sum, count) => sum + count, 0) };
  });
  const liveliest = windows.toSorted((a, b) => b.messages - a.messages)[0];
  if (!liveliest || liveliest.messages === 0) return undefined;
  return { from: liveliest.start, to: (liveliest.start + LIVELY_HOURS) % 24 };
}

export function hoursFinding(t: Translate<"overview.hours">, { hours }: AnalysisStats): string {
  const lively = livelyHours(hours);
  return lively ? t("liveliest", { from: formatHour(lively.from), to: formatHour(lively.to) }) : t("noTime");
}

/** The liveliest day of the week, as a title. */
export function weekdaysFinding(t: Translate<"overview.weekdays">, { weekdays }: AnalysisStats): string {
  const ranked = weekdays
    .map((messages, day) => ({ day, messages }))
    .toSorted((a, b) => b.messages - a.messages);
  const [first] = ranked;
  const last = ranked[ranked.length - 1];
  if (!first || !last || first.messages === 0) return t("noDay");
  if (last.messages > first.messages * EVEN_DAYS) return t("even");
  return t("liveliest", { day: formatWeekday(first.day, "long") });
}
