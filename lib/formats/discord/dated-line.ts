import type { DateOrder } from "@/lib/formats/message";
import { monthNumber } from "@/lib/formats/text/wall-time";
import { dayIn } from "@/lib/formats/whatsapp/date-order";
import { dayPeriodOf, hourOfDay } from "@/lib/formats/whatsapp/day-period";
import { headerAt } from "@/lib/formats/whatsapp/header";
import type { Header } from "@/lib/formats/whatsapp/header-style";

/** A line that begins with a date and a time in brackets, in whatever way the exporter's computer writes them. */
export interface DatedLine {
  written: Pick<Header, "first" | "second" | "third" | "yearPlace">;
  hour: number;
  minute: number;
  seconds: number;
  /** Lines of one export have one style. */
  style: number;
  /** What follows the brackets. */
  rest: string;
}

// [15-Jan-24 10:30 AM] · [15-Jan-2024 22:30:05]
const namedMonth =
  /^\[(\d{1,2})-([A-Z][a-z]{2,8})-(\d{2}|\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M))?\] ?/i;
const namedMonthStyle = -1;

export function datedLine(line: string): DatedLine | null {
  if (!line.startsWith("[")) return null;
  const header = headerAt(line, 0);
  if (header?.frame === "brackets") {
    const { minute, seconds, style, end } = header;
    const hour = hourOfDay(header.hour, dayPeriodOf(header.dayPeriod));
    return { written: header, hour, minute, seconds, style, rest: line.slice(end) };
  }
  return lineWithNamedMonth(line);
}

function lineWithNamedMonth(line: string): DatedLine | null {
  const found = namedMonth.exec(line);
  const month = monthNumber(found?.[2] ?? "");
  if (!found || month === null) return null;
  const [, day, , year, hour, minute, second = "0", period = ""] = found;
  return {
    written: { first: Number(year), second: month, third: Number(day), yearPlace: "first" },
    hour: hourOfDay(Number(hour), dayPeriodOf(period)),
    minute: Number(minute),
    seconds: Number(second),
    style: namedMonthStyle,
    rest: line.slice(found[0].length),
  };
}

/** Milliseconds, as if the clock on the wall were UTC; null where there is no such time. */
export function timeOf(line: DatedLine, order: DateOrder): number | null {
  const { hour, minute, seconds, written } = line;
  const day = dayIn(order, written);
  if (day === null || hour > 23 || minute > 59 || seconds > 59) return null;
  return ((day * 24 + hour) * 60 + minute) * 60_000 + seconds * 1000;
}
