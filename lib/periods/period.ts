import type { Day } from "./calendar-day";
import type { PeriodName } from "./period-name";

/** Which times are meant. All that is given has to hold; numbers are those of any year, month, week and day. */
export interface Times {
  from?: Day;
  to?: Day;
  months?: number[];
  days?: number[];
  /** 1 is Monday. */
  weekdays?: number[];
  hours?: number[];
}

/** A part of the calendar that a question speaks of. */
export interface Period {
  times: Times;
  /** What it is called: one name, or several that have to hold together. */
  names: PeriodName[];
  /** True where it was counted back from the last message of the chat. */
  isRelative?: boolean;
  /** True of a part of the year without sharp ends. */
  isSeason?: boolean;
}

/** The days of the first and the last message, in the chat's time zone. */
export interface ChatDays {
  first: Day;
  last: Day;
  /** The year that is spoken of: a month without one is of this, where the chat has it. */
  year?: number;
}

/** Both periods at once; undefined where they speak of the same thing in two ways. */
export function bothPeriods(one: Period | undefined, other: Period): Period | undefined {
  if (!one) return other;
  const keys = Object.keys(other.times) as (keyof Times)[];
  if (keys.some((key) => one.times[key] !== undefined)) return undefined;
  return {
    times: { ...one.times, ...other.times },
    names: [...one.names, ...other.names],
    ...((one.isRelative || other.isRelative) && { isRelative: true }),
  };
}
