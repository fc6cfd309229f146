import type { ReadTime } from "@/lib/formats/text/iso-time";
import { wallTime } from "@/lib/formats/text/wall-time";

// 16.03.2020 12:00:00 UTC+01:00 · 16.03.2020 12:00:00
const written =
  /^(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: (?:UTC|GMT)([+-])(\d{2}):?(\d{2}))?$/;

/** The time in the title of a message's date; newer exports add the offset from UTC. */
export function pageTime(title: string): ReadTime | null {
  const found = written.exec(title.trim());
  if (!found) return null;
  const [day, month, year, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const time = wallTime(year ?? 0, month ?? 0, day ?? 0, hour, minute, second);
  const sign = found[7];
  if (time === null || sign === undefined) return time === null ? null : { time, clock: "wall" };
  const offsetMs = (Number(found[8]) * 60 + Number(found[9])) * 60_000;
  return { time: sign === "-" ? time + offsetMs : time - offsetMs, clock: "utc" };
}
