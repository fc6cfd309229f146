import type { Period } from "./period";
import { type PeriodReader, type Read, read, type Scan, skip } from "./period-scan";
import { readClock } from "./read-clock";
import { readRange } from "./read-range";
import { readRecurring } from "./read-recurring";
import { readRelative } from "./read-relative";
import { readStretch } from "./read-stretch";
import { periodOfStretch } from "./stretch";

/**
 * The period that begins at a place of a question, with its preposition, and the place behind it. What is read is the longest
 * of all that it may be.
 */
export function readPeriod(scan: Scan, at: number): Read<Period> | undefined {
  const places = new Set([at, skip(scan, at, "at", "article")]);
  const found = [...places].flatMap((place) => READERS.flatMap((reader) => reader(scan, place) ?? []));
  return found.reduce<Read<Period> | undefined>(
    (longest, period) => (longest && longest.next >= period.next ? longest : period),
    undefined,
  );
}

const readWholeStretch: PeriodReader = (scan, at) => {
  const stretch = readStretch(scan, at);
  const period = stretch && periodOfStretch(stretch.value, scan.chat);
  return period && { value: period, next: stretch.next };
};

/** "March and April 2023": two stretches that follow each other, or any months. */
const readPair: PeriodReader = (scan, at) => {
  const first = readStretch(scan, at);
  const joint = first && read(scan, first.next, "and");
  const second = joint && readStretch(scan, skip(scan, joint.next, "at", "article"));
  if (!second) return undefined;
  const [one, other] = [first.value, second.value];
  const months = [one, other].flatMap(({ everyYear }) => everyYear?.months ?? []);
  const isMonths = months.length === 2 && !one.everyYear?.days && !other.everyYear?.days;
  if (!isMonths || !one.name || !other.name || one.year !== undefined) return undefined;
  const of = other.year;
  const year = of === undefined ? undefined : { from: `${of}-01-01`, to: `${of}-12-31` };
  const name = { kind: "pair", first: one.name, second: other.name, year: of } as const;
  return { value: { times: { months, ...year }, names: [name] }, next: second.next };
};

const READERS: PeriodReader[] = [
  readRange,
  readClock,
  readRelative,
  readPair,
  readWholeStretch,
  readRecurring,
];
