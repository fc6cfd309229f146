import type { WrittenDate, YearPlace } from "@/lib/formats/dates/written-date";

/** What stands before the name in the first line of a message. */
export interface Header extends WrittenDate {
  /** Where the name or the notice begins. */
  end: number;
  /** Lines of one export are written in one style; equal styles have equal numbers. */
  style: number;
  frame: Frame;
  hour: number;
  minute: number;
  seconds: number;
  /** As written: "p. m.", "下午"; empty on a 24-hour clock. */
  dayPeriod: string;
}

/** What surrounds date and time. */
export type Frame = "brackets" | "dash" | "brackets-time-first" | "dash-time-first" | "colon" | "bare";

const frames: Frame[] = ["brackets", "dash", "brackets-time-first", "dash-time-first", "colon", "bare"];
const yearPlaces: YearPlace[] = ["unmarked", "first", "second", "third"];

interface StyleParts {
  frame: Frame;
  layout: number;
  yearPlace: YearPlace;
  hasSeconds: boolean;
  isLatin: boolean;
  /** Character code of what stands between the numbers of the date. */
  separator: number;
}

export function styleNumber(parts: StyleParts): number {
  const flags = (parts.hasSeconds ? 2 : 0) + (parts.isLatin ? 0 : 1);
  const place = yearPlaces.indexOf(parts.yearPlace);
  const shape = ((frames.indexOf(parts.frame) * 8 + parts.layout) * 4 + place) * 4 + flags;
  return shape * 0x10000 + parts.separator;
}

/** `before` and `after`: whether there is a word before or after the time. */
export function layoutNumber(hasComma: boolean, before: boolean, after: boolean): number {
  return (hasComma ? 1 : 0) + (after ? 4 : before ? 2 : 0);
}

/** Takes the numbers of digits: a year may have four, day and month have one or two. */
export function yearPlaceOf(first: number, second: number, third: number): YearPlace {
  if (first > 2) return "first";
  if (second > 2) return "second";
  return third > 2 ? "third" : "unmarked";
}
