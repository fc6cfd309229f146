import { addDays } from "./calendar-day";
import { type Read, read, type Scan } from "./period-scan";
import { readEdge } from "./read-edge";
import { readPart } from "./read-part";
import { readHoliday, readWhole } from "./read-whole";
import { type Stretch, stretchOfRange } from "./stretch";

/** A day, month, year, season or holiday, or a part of one: "5 May", "the first week of May 2023", "Q2 2022", "yesterday". */
export function readStretch(scan: Scan, at: number): Read<Stretch> | undefined {
  return (
    readPart(scan, at) ??
    readEdge(scan, at) ??
    readWhole(scan, at) ??
    readHoliday(scan, at) ??
    readToday(scan, at)
  );
}

/** Today is the day of the last message: nothing was written after it. */
function readToday(scan: Scan, at: number): Read<Stretch> | undefined {
  const today = read(scan, at, "today");
  const found = today ?? read(scan, at, "yesterday");
  if (!found || !scan.chat) return undefined;
  const day = today ? scan.chat.last : addDays(scan.chat.last, -1);
  return { value: { ...stretchOfRange({ from: day, to: day }), isRelative: true }, next: found.next };
}
