import type { DateOrder } from "@/lib/formats/message";
import { wallTime } from "@/lib/formats/text/wall-time";

interface LineDate {
  year: number;
  first: number;
  second: number;
  /** 0 is Sunday; null where no weekday is written, or one that is not known. */
  weekday: number | null;
  isYearFirst: boolean;
  /** Thai writes the day first. */
  isDayFirst: boolean;
}

// 2019/09/05(木) · 2022/03/31（四） · 2017.09.02 Saturday · 2025.02.15 星期六 · 2024/01/15 จันทร์ · 2024. 1. 2. 화요일 · 2019年9月5日(木)
const yearFirst =
  /^(\d{4})(?:([/.])|[年년])\s?(\d{1,2})(?:\2|[月월])\s?(\d{1,2})[.日일]?(?:\s?[(（]([^()（）\d]{1,20})[)）]| ([^\d\t:]{1,20}))?\s*$/;
// Thu, 09/05/2019 · ศ. 28/11/2568
const yearLast = /^([^\d\s,.]{1,12})(, ?|\.,? ?| )(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/;

export function lineDate(line: string): LineDate | null {
  const code = line.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) {
    const found = yearFirst.exec(line);
    if (!found) return null;
    const [, year, , first, second, bracketed, plain] = found;
    const weekday = weekdayOf(bracketed ?? plain ?? "");
    return {
      year: gregorian(Number(year)),
      first: Number(first),
      second: Number(second),
      weekday,
      isYearFirst: true,
      isDayFirst: false,
    };
  }
  const found = yearLast.exec(line);
  if (!found) return null;
  const [, name = "", mark, first, second, year] = found;
  const isThai = /^[\u0e00-\u0e7f]/.test(name);
  const weekday = weekdayOf(name);
  // "since 1/2/2024" is a line of somebody's text.
  if (mark === " " && weekday === null && !isThai) return null;
  return {
    year: gregorian(Number(year)),
    first: Number(first),
    second: Number(second),
    weekday,
    isYearFirst: false,
    isDayFirst: isThai,
  };
}

/** Milliseconds at the day's beginning; null where there is no such day. */
export function dayIn(order: DateOrder, date: LineDate): number | null {
  if (date.isYearFirst) return wallTime(date.year, date.first, date.second);
  const isDayFirst = date.isDayFirst || order === "dmy";
  return isDayFirst
    ? wallTime(date.year, date.second, date.first)
    : wallTime(date.year, date.first, date.second);
}

/** The order that the weekday and the calendar leave; null where they leave both. */
export function orderOf(date: LineDate): DateOrder | null {
  if (date.isDayFirst) return "dmy";
  const fits = (order: DateOrder) => {
    const day = dayIn(order, date);
    return day !== null && (date.weekday === null || new Date(day).getUTCDay() === date.weekday);
  };
  const isDayFirst = fits("dmy");
  if (isDayFirst === fits("mdy")) return null;
  return isDayFirst ? "dmy" : "mdy";
}

/** Thai exports count the years of the Buddhist calendar. */
function gregorian(year: number): number {
  return year >= 2400 && year < 2700 ? year - 543 : year;
}

const englishDays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

function weekdayOf(name: string): number | null {
  const at = englishDays.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? null : at;
}
