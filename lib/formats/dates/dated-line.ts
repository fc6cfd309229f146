import { dayIn } from "@/lib/formats/dates/date-order";
import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import type { DateOrder } from "@/lib/formats/message";
import type { Header } from "@/lib/formats/whatsapp/header-style";

/** Of lines whose month is a word, so that its place says nothing. */
export const namedMonthStyle = -1;

/** A line that begins with a date and a time, written in whatever way a computer is set to. */
export interface DatedLine {
  written: Pick<Header, "first" | "second" | "third" | "yearPlace">;
  hour: number;
  minute: number;
  seconds: number;
  /** Lines of one export have one style. */
  style: number;
  /** What follows. */
  rest: string;
}

export function lineWithHeader(line: string, header: Header): DatedLine {
  const { minute, seconds, style, end } = header;
  const hour = hourOfDay(header.hour, dayPeriodOf(header.dayPeriod));
  return { written: header, hour, minute, seconds, style, rest: line.slice(end) };
}

/** Milliseconds, as if the clock on the wall were UTC; null where there is no such time. */
export function timeOf(line: DatedLine, order: DateOrder): number | null {
  const { hour, minute, seconds, written } = line;
  const day = dayIn(order, written);
  if (day === null || hour > 23 || minute > 59 || seconds > 59) return null;
  return ((day * 24 + hour) * 60 + minute) * 60_000 + seconds * 1000;
}
