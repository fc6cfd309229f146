import type { Clock } from "@/lib/formats/message";
import { wallTime } from "@/lib/formats/text/wall-time";

export interface ReadTime {
  /** Milliseconds, as `Message.time` on that clock. */
  time: number;
  clock: Clock;
}

// 2024-01-15T10:30:00.123+01:00 · 2024-01-15 10:30 · 2024/01/15 10:30:00 UTC · 2024-01-15
const isoLike =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T|,? {1,2})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT)| ?([+-])(\d{2}):?(\d{2})?)?)?$/i;

/** A date with its year first, and a time if there is one; null where it is none, or does not exist. */
export function readIsoTime(text: string): ReadTime | null {
  const found = isoLike.exec(text);
  if (!found) return null;
  const [, year, , month, day, hour = 0, minute = 0, second = 0, fraction = "", zulu, sign] = found;
  const time = wallTime(+(year ?? 0), +(month ?? 0), +(day ?? 0), +hour, +minute, +second);
  if (time === null) return null;
  const exact = time + Number(fraction.padEnd(3, "0").slice(0, 3));
  if (zulu !== undefined) return { time: exact, clock: "utc" };
  if (sign === undefined) return { time: exact, clock: "wall" };
  const offsetMs = (Number(found[11]) * 60 + Number(found[12] ?? 0)) * 60_000;
  return { time: sign === "-" ? exact + offsetMs : exact - offsetMs, clock: "utc" };
}
