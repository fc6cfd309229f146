import { type DayRange, dayOf, monthRange, partsOf, yearRange } from "./calendar-day";
import { holidayRange } from "./holiday";
import type { ChatDays, Period } from "./period";
import { type PeriodName, type StretchName, seasons } from "./period-name";
import type { WrittenDate } from "./read-date";

/** A run of days that a question names: of a year, or of none in particular. */
export interface Stretch {
  year?: number;
  /** Undefined for a year that has no such days. */
  rangeIn(year: number): DayRange | undefined;
  /** Undefined where the days themselves are told. */
  name?: StretchName;
  /** The same days of any year; undefined where they are other days in other years, as those of Easter. */
  everyYear?: Pick<Period["times"], "months" | "days">;
  isRelative?: boolean;
  isSeason?: boolean;
}

/** Years of which some of the stretch lies within the chat; its own, where it has one. */
export function yearsOf(stretch: Stretch, chat: ChatDays | undefined): number[] {
  if (stretch.year !== undefined) return [stretch.year];
  if (!chat) return [];
  // A winter that began in the year before counts as well.
  const [from, to] = [partsOf(chat.first).year - 1, partsOf(chat.last).year];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => {
    const range = stretch.rangeIn(year);
    return range && range.from <= chat.last && range.to >= chat.first;
  });
  return chat.year !== undefined && years.includes(chat.year) ? [chat.year] : years;
}

/** The days of the one year that can be meant, or those of every year; of days that move, those of the latest year. */
export function periodOfStretch(stretch: Stretch, chat: ChatDays | undefined): Period | undefined {
  const years = yearsOf(stretch, chat);
  const { name, everyYear, isRelative, isSeason } = stretch;
  const kind = { ...(isRelative && { isRelative }), ...(isSeason && { isSeason }) };
  const year = years.length === 1 ? years[0] : everyYear ? undefined : latestOf(years, chat);
  if (year !== undefined) {
    const times = stretch.rangeIn(year);
    return times && { times, names: [nameIn(stretch, year, times)], ...kind };
  }
  if (!everyYear || !name) return undefined;
  const together = years.length > 1 && { together: years };
  return { times: everyYear, names: [{ kind: "stretch", stretch: name, ...together }], ...kind };
}

const latestOf = (years: number[], chat: ChatDays | undefined) =>
  years.at(-1) ?? (chat && partsOf(chat.last).year);

/** What a stretch is called in a year, with its days there. */
export const nameIn = ({ name }: Stretch, year: number, range: DayRange): PeriodName =>
  name ? { kind: "stretch", stretch: name, year } : { kind: "range", ...range };

export function stretchOfDate({ year, month, dayOfMonth }: WrittenDate): Stretch {
  const ofYear = year !== undefined && { year };
  if (dayOfMonth === undefined) {
    return {
      ...ofYear,
      rangeIn: (of) => monthRange(of, month),
      name: { kind: "month", month },
      everyYear: { months: [month] },
    };
  }
  return {
    ...ofYear,
    rangeIn(of) {
      const day = dayOf(of, month, dayOfMonth);
      return day === undefined ? undefined : { from: day, to: day };
    },
    name: { kind: "day", month, dayOfMonth },
    everyYear: { months: [month], days: [dayOfMonth] },
  };
}

/** A year, or any. */
export const stretchOfYear = (year: number | undefined): Stretch => ({
  ...(year !== undefined && { year }),
  rangeIn: (of) => yearRange(of),
  name: { kind: "year" },
  everyYear: {},
});

/** From 0 for spring on, each three months long; a winter ends in the year after the one it is named by. */
export function stretchOfSeason(season: number, year: number | undefined): Stretch {
  const first = 3 + 3 * season;
  const months = [0, 1, 2].map((i) => ((first + i - 1) % 12) + 1);
  const [from = first, , to = first] = months;
  return {
    ...(year !== undefined && { year }),
    rangeIn: (of) => ({ from: monthRange(of, first).from, to: monthRange(of, first + 2).to }),
    name: { kind: "season", season: seasons[season] ?? "winter", from, to },
    everyYear: { months },
    isSeason: true,
  };
}

/** By its key in the word tables. */
export function stretchOfHoliday(key: string, year: number | undefined): Stretch {
  const [, month, dayOfMonth] = /^(\d\d)-(\d\d)$/.exec(key) ?? [];
  const ofYear = year !== undefined && { year };
  if (month && dayOfMonth)
    return stretchOfDate({ ...ofYear, month: Number(month), dayOfMonth: Number(dayOfMonth) });
  return {
    ...ofYear,
    rangeIn: (of) => holidayRange(key, of),
    ...(key.includes("/") && { isSeason: true }),
  };
}

/** Days that stand fast, whatever year is asked for. */
export const stretchOfRange = (range: DayRange): Stretch => ({
  year: partsOf(range.from).year,
  rangeIn: () => range,
});
