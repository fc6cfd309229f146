import type { Period } from "./period";
import type { PeriodName } from "./period-name";
import { type Read, read, readNumber, type Scan, skip } from "./period-scan";
import { clock, hoursBetween } from "./read-recurring";

/** "between 9 and 11 pm", "after 22:00", "before noon", "at 9 am". Minutes are none of it but full hours. */
export function readClock(scan: Scan, at: number): Read<Period> | undefined {
  return readHours(scan, at) ?? readSide(scan, at) ?? readAt(scan, at);
}

function period(from: number, to: number, name: PeriodName, next: number): Read<Period> {
  return { value: { times: { hours: hoursBetween(from, to) }, names: [name] }, next };
}

const betweenHours = (from: string, to: string): PeriodName => ({ kind: "betweenHours", from, to });

function readHours(scan: Scan, at: number): Read<Period> | undefined {
  const opening = read(scan, at, "ofBetween") ?? read(scan, at, "from");
  if (!opening) return undefined;
  const first = readHour(scan, opening.next) ?? readNumber(scan, opening.next);
  const joint = first && (read(scan, first.next, "and") ?? read(scan, first.next, "till"));
  const second = joint && readHour(scan, joint.next);
  if (!second || first.value > 24) return undefined;
  // "between 9 and 11 pm" begins in the evening as well.
  const isBare = !readHour(scan, opening.next);
  const from =
    isBare && second.value > 12 && first.value < 12 && first.value + 12 < second.value
      ? first.value + 12
      : first.value;
  const to = (second.value + 23) % 24;
  return period(from % 24, to, betweenHours(clock(from % 24), clock(second.value % 24)), second.next);
}

function readSide(scan: Scan, at: number): Read<Period> | undefined {
  const after = read(scan, at, "after") ?? read(scan, at, "since");
  const before = after ? undefined : (read(scan, at, "before") ?? read(scan, at, "until"));
  const opening = after ?? before;
  const hour = opening && readHour(scan, opening.next);
  if (!hour) return undefined;
  const from = hour.value % 24;
  // After midnight is still the same night.
  if (after)
    return period(
      from,
      from === 0 ? 4 : 23,
      from === 0 ? betweenHours("00:00", "05:00") : { kind: "afterHour", hour: clock(from) },
      hour.next,
    );
  return from === 0 ? undefined : period(0, from - 1, { kind: "beforeHour", hour: clock(from) }, hour.next);
}

function readAt(scan: Scan, at: number): Read<Period> | undefined {
  const place = skip(scan, at, "at");
  const hour = place > at ? readHour(scan, place) : undefined;
  if (!hour) return undefined;
  const from = hour.value % 24;
  return period(from, from, betweenHours(clock(from), clock(from, 59)), hour.next);
}

// 10pm, 22h, 22:00
const WRITTEN = /^(\d{1,2})(?:(am|pm|h|uhr)|:00)$/;

function readHour(scan: Scan, at: number): Read<number> | undefined {
  const noon = read(scan, at, "noon");
  if (noon) return { value: 12, next: noon.next };
  const midnight = read(scan, at, "midnight");
  if (midnight) return { value: 24, next: midnight.next };
  const written = WRITTEN.exec(scan.tokens[at]?.folded ?? "");
  const number = written ? { value: Number(written[1]), next: at + 1 } : readNumber(scan, at);
  if (!number || number.value > 24) return undefined;
  const half = halfOfDay(scan, number.next, written?.[2]);
  if (!written && !half.value) return undefined;
  if (half.value === "am" || half.value === "pm") {
    if (number.value > 12 || number.value < 1) return undefined;
    return { value: (number.value % 12) + (half.value === "pm" ? 12 : 0), next: half.next };
  }
  return { value: number.value, next: half.next };
}

function halfOfDay(scan: Scan, at: number, written: string | undefined): Read<string | undefined> {
  if (written) return { value: written, next: at };
  const am = read(scan, at, "am");
  if (am) return { value: "am", next: am.next };
  const pm = read(scan, at, "pm");
  if (pm) return { value: "pm", next: pm.next };
  const hour = read(scan, at, "oClock");
  return { value: hour && "h", next: hour?.next ?? at };
}
