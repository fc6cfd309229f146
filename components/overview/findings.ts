import { formatCalendar, formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { leadersOf } from "./leaders";

const EVEN_SHARE = 0.06;
const LIVELY_HOURS = 3;
/** The quietest day has at least this share of the liveliest: then none stands out. */
const EVEN_DAYS = 0.85;

export function byMessages<Row extends { messages: number }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => b.messages - a.messages);
}

/** Who writes most, as a title. */
export function shareFinding(
  t: Translate<"overview.share">,
  { people, messages }: { people: { name: string; messages: number }[]; messages: number },
): string {
  const ranked = byMessages(people);
  const [first, second] = ranked;
  if (!first || messages === 0) return t("nobody");
  if (!second) return t("alone", { name: first.name });
  const both = { first: first.name, second: second.name };
  const level = ranked.filter((one) => (first.messages - one.messages) / messages < EVEN_SHARE);
  if (level.length === ranked.length) return level.length === 2 ? t("even", both) : t("allEven");
  if (level.length === 2) return t("both", both);
  return t("most", { name: first.name, share: formatShare(first.messages / messages) });
}

/** When most was written, as a title. */
export function monthsFinding(t: Translate<"overview.timeline">, { months }: AnalysisStats): string {
  const ranked = byMessages(months).map(({ month, messages }) => ({
    name: formatCalendar(month, "month"),
    messages,
  }));
  const [first] = ranked;
  if (!first) return t("noDate");
  if (ranked.length === 1) return t("oneMonth", { month: first.name });
  const busiest = leadersOf(ranked, ({ messages }) => messages);
  return busiest ? t("busiest", { ...busiest }) : t("even");
}

/** The first of the three hours in a row with the most messages; undefined where no message has a time. */
function livelyHours(hours: number[]): { from: number; to: number } | undefined {
  const windows = hours.map((_, start) => {
    const messages = Array.from({ length: LIVELY_HOURS }, (_, step) => hours[(start + step) % 24] ?? 0);
    return { start, messages: messages.reduce((sum, count) => sum + count, 0) };
  });
  const middleOf = (start: number) => hours[(start + 1) % 24] ?? 0;
  const liveliest = windows.toSorted(
    (a, b) => b.messages - a.messages || middleOf(b.start) - middleOf(a.start),
  )[0];
  if (!liveliest || liveliest.messages === 0) return undefined;
  return { from: liveliest.start, to: (liveliest.start + LIVELY_HOURS) % 24 };
}

export function hoursFinding(t: Translate<"overview.hours">, { hours }: AnalysisStats): string {
  const lively = livelyHours(hours);
  return lively ? t("liveliest", { from: formatHour(lively.from), to: formatHour(lively.to) }) : t("noTime");
}

/** The liveliest day of the week, as a title. */
export function weekdaysFinding(t: Translate<"overview.weekdays">, { weekdays }: AnalysisStats): string {
  const ranked = byMessages(
    weekdays.map((messages, day) => ({ name: formatWeekday(day, "long"), messages })),
  );
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || first.messages === 0) return t("noDay");
  const liveliest = leadersOf(ranked, ({ messages }) => messages);
  const isEven = last.messages > first.messages * EVEN_DAYS;
  return isEven || !liveliest ? t("even") : t("liveliest", { ...liveliest });
}
