import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import { monthNumber, wallTime } from "@/lib/formats/text/wall-time";

interface DateLine {
  /** Null where no such date or time exists. */
  time: number | null;
  /** Of four spaces where a reply is shown under the message that it answers. */
  indent: string;
  /** A notice, or an earlier wording of an edited message; empty at the head of a message. */
  rest: string;
}

// May 17, 2022  5:29:42 PM · May 17, 2022  5:29:42 PM (Read by you after 1 hour, 49 seconds)
const line =
  /^( {0,12})([A-Z][a-z]{2}) (\d{2}), (\d{4}) {1,2}(\d{1,2}):(\d{2}):(\d{2})[ \u202f]([AP]M)(?: \(Read by [^\n]{1,200}\))?(?: (.*))?$/;

export function dateLine(text: string): DateLine | null {
  const found = line.exec(text);
  if (!found) return null;
  const [, indent = "", month = "", day, year, hour, minute, second, period = "", rest = ""] = found;
  const hours = hourOfDay(Number(hour), dayPeriodOf(period));
  const time = wallTime(
    Number(year),
    monthNumber(month) ?? 0,
    Number(day),
    hours,
    Number(minute),
    Number(second),
  );
  return { time, indent, rest };
}
