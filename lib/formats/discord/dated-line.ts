import { type DatedLine, lineWithHeader, namedMonthStyle } from "@/lib/formats/dates/dated-line";
import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import { monthNumber } from "@/lib/formats/text/wall-time";
import { headerAt } from "@/lib/formats/whatsapp/header";

// [15-Jan-24 10:30 AM] · [15-Jan-2024 22:30:05]
const namedMonth =
  /^\[(\d{1,2})-([A-Z][a-z]{2,8})-(\d{2}|\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M))?\] ?/i;

/** A line that begins with a date and a time in brackets. */
export function datedLine(line: string): DatedLine | null {
  if (!line.startsWith("[")) return null;
  const header = headerAt(line, 0);
  return header?.frame === "brackets" ? lineWithHeader(line, header) : lineWithNamedMonth(line);
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
