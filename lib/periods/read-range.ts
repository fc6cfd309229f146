import { addDays, type DayRange } from "./calendar-day";
import type { ChatDays, Period } from "./period";
import { type Read, read, type Scan, skip } from "./period-scan";
import { readDate, readDayNumber } from "./read-date";
import { readStretch } from "./read-stretch";
import { type Stretch, stretchOfDate, yearsOf } from "./stretch";

/** "between 1 May and 3 June 2023", "from March to May", "since 2022", "before 5 May 2023", "until the end of June". */
export function readRange(scan: Scan, at: number): Read<Period> | undefined {
  return readBothEnds(scan, at) ?? readBeside(scan, at) ?? readBound(scan, at);
}

const LENGTHS: Record<string, number> = { day: 1, week: 7 };

/** "the day before Christmas", "the week after 5 May 2023". */
function readBeside(scan: Scan, at: number): Read<Period> | undefined {
  const unit = read(scan, skip(scan, at, "article"), "unit");
  const length = LENGTHS[String(unit?.value.value)];
  const side = unit && (read(scan, unit.next, "before") ?? read(scan, unit.next, "after"));
  const stretch = side && readEnd(scan, side.next);
  const bound = side?.value.concept === "before" ? "before" : "after";
  const range = stretch && boundary(stretch.value, bound, scan.chat);
  if (!range || length === undefined) return undefined;
  const times =
    bound === "before"
      ? { from: addDays(range.from, -length), to: addDays(range.from, -1) }
      : { from: addDays(range.to, 1), to: addDays(range.to, length) };
  return { value: { times, names: [{ kind: "range", ...times }] }, next: stretch.next };
}

function readBothEnds(scan: Scan, at: number): Read<Period> | undefined {
  const opening = read(scan, at, "ofBetween") ?? read(scan, at, "from");
  const first = readEnd(scan, opening?.next ?? at) ?? (opening && readBareDay(scan, opening.next));
  if (!first) return undefined;
  const joint = read(scan, first.next, "till") ?? read(scan, first.next, "and");
  // "May and June" are two months, and "from May" begins something else.
  if (!joint || (!opening && joint.value.concept === "and")) return undefined;
  const second = readEnd(scan, joint.next);
  const times = second && rangeOf(first.value, second.value, scan.chat);
  if (!times) return undefined;
  return { value: { times, names: [{ kind: "range", ...times }] }, next: second.next };
}

/** A stretch, with or without a preposition: "the 5th of May", "the end of June". */
function readEnd(scan: Scan, at: number): Read<Stretch> | undefined {
  return readStretch(scan, skip(scan, at, "at", "article", "endOf"));
}

/** The "1" of "between 1 and 3 June 2023": a day of the month that comes behind the other one. */
function readBareDay(scan: Scan, at: number): Read<Stretch> | undefined {
  const day = readDayNumber(scan, skip(scan, at, "article"));
  const joint = day && (read(scan, day.next, "till") ?? read(scan, day.next, "and"));
  const date = joint && readDate(scan, skip(scan, joint.next, "at", "article"));
  if (!day || !date?.value.dayOfMonth) return undefined;
  return { value: stretchOfDate({ ...date.value, dayOfMonth: day.value }), next: day.next };
}

function rangeOf(first: Stretch, second: Stretch, chat: ChatDays | undefined): DayRange | undefined {
  const candidates = (second.year !== undefined ? [second.year] : yearsOf(second, chat)).flatMap((year) => {
    const end = second.rangeIn(year);
    const begin = first.rangeIn(first.year ?? year);
    if (!begin || !end) return [];
    // "from November to February" begins in the year before.
    const before = begin.from > end.to && first.year === undefined ? first.rangeIn(year - 1) : begin;
    return before && before.from <= end.to ? { from: before.from, to: end.to } : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

const BOUNDS = ["since", "after", "before", "until", "from"] as const;

function readBound(scan: Scan, at: number): Read<Period> | undefined {
  // "The beginning of May" is a part of it, and "beginning in May" goes on.
  if (read(scan, at, "startOf")) return undefined;
  for (const bound of BOUNDS) {
    const opening = read(scan, at, bound);
    const stretch = opening && readEnd(scan, opening.next);
    if (!stretch) continue;
    const end = bound === "from" ? read(scan, stretch.next, "onwards") : undefined;
    if (bound === "from" && !end) continue;
    const range = boundary(stretch.value, bound, scan.chat);
    if (!range) continue;
    const { times, names } = bounded(bound === "from" ? "since" : bound, range);
    const relative = stretch.value.isRelative ? { isRelative: true } : {};
    return { value: { times, names, ...relative }, next: end?.next ?? stretch.next };
  }
  return undefined;
}

/** Without a year, since and after mean the latest such days of the chat; before and until have to be clear. */
function boundary(stretch: Stretch, bound: (typeof BOUNDS)[number], chat: ChatDays | undefined) {
  const years = yearsOf(stretch, chat);
  const isLatest = bound !== "before" && bound !== "until";
  const year = isLatest || years.length === 1 ? years.at(-1) : undefined;
  return year === undefined ? undefined : stretch.rangeIn(year);
}

function bounded(
  bound: "since" | "after" | "before" | "until",
  { from, to }: DayRange,
): Pick<Period, "times" | "names"> {
  switch (bound) {
    case "since":
      return { times: { from }, names: [{ kind: "since", day: from }] };
    case "after":
      return { times: { from: addDays(to, 1) }, names: [{ kind: "after", day: to }] };
    case "before":
      return { times: { to: addDays(from, -1) }, names: [{ kind: "before", day: from }] };
    case "until":
      return { times: { to }, names: [{ kind: "until", day: to }] };
  }
}
