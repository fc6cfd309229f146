import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";

interface TimeLine {
  /** Minutes since the day's beginning; null where no such time exists. */
  minutes: number | null;
  /** What stands between the time and the rest. */
  separator: "tab" | "space";
  rest: string;
}

// 21:35⇥Ana⇥Hello · 9:35 PM⇥Ana⇥Hello · 下午09:35⇥Ana⇥Hello · 午後9:35⇥… · 12:00 Ana Hello
const line =
  /^(上午|下午|午前|午後|오전|오후|凌晨|早上|中午|晚上)? ?(\d{1,2}):(\d{2})(?:[ \u202f]?([AaPp]\.?[ \u00a0]?[Mm]\.?))?(\t| )(.*)$/s;

export function timeLine(text: string): TimeLine | null {
  const found = line.exec(text);
  if (!found) return null;
  const [, before, hours, minutes, after, separator, rest = ""] = found;
  const period = before ?? after;
  // Some phones write the first hour of a day as 24:05.
  const hour = hourOfDay(Number(hours), period === undefined ? undefined : dayPeriodOf(period)) % 24;
  const isTime = Number(hours) <= 24 && Number(minutes) < 60;
  return {
    minutes: isTime ? hour * 60 + Number(minutes) : null,
    separator: separator === "\t" ? "tab" : "space",
    rest,
  };
}
