import { type DatedLine, lineWithHeader, namedMonthStyle } from "@/lib/formats/dates/dated-line";
import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import { monthOf } from "@/lib/formats/matrix/month-names";
import { headerAt } from "@/lib/formats/whatsapp/header";

// Fri, Apr 16, 2021, 17:20:00 - · ven. 16 avr. 2021 à 17:20:00 - · Fri, Apr 16, 2021, 5:20:00 PM -
const withWords =
  /^([^\d\n][^\n:]{5,40}?|\d{1,2}[^\n:]{5,40}?)[,\s][\s\p{L}]{0,6}(\d{1,2}):(\d{2}):(\d{2})(?:\s([\p{L}.]{1,6}))? - /u;
// 17:20:00
const withSeconds = /\d[:.]\d{2}[:.]\d{2}/;

/** A line that begins as Element's do: a date, a time with seconds and a dash. */
export function datedLine(line: string): DatedLine | null {
  if (line.length < 16) return null;
  const header = headerAt(line, 0);
  if (header !== null) {
    const isElement = header.frame === "dash" && withSeconds.test(line.slice(0, header.end));
    return isElement ? lineWithHeader(line, header) : null;
  }
  return lineWithWords(line);
}

export function hasNamedMonth(line: DatedLine): boolean {
  return line.style === namedMonthStyle;
}

function lineWithWords(line: string): DatedLine | null {
  const found = withWords.exec(line.slice(0, 80));
  if (!found) return null;
  const [whole, date = "", hour, minute, second, period = ""] = found;
  const words = date.split(/[\s,.]+/);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  // The name of a day, which may be spelled like a month, stands first.
  const month = words.map(monthOf).findLast((number) => number !== undefined);
  if (year === undefined || day === undefined || month === undefined) return null;
  return {
    written: { first: Number(year), second: month, third: Number(day), yearPlace: "first" },
    hour: hourOfDay(Number(hour), dayPeriodOf(period)),
    minute: Number(minute),
    seconds: Number(second),
    style: namedMonthStyle,
    rest: line.slice(whole.length),
  };
}
