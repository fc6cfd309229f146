import type { ChatSurvey } from "@/lib/imports/survey.schema";

export type DateOrder = NonNullable<ChatSurvey["dateOrder"]>;

export interface DateReading {
  order: DateOrder;
  /** A calendar day, `2023-04-03`. */
  day: string;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The three numbers of a date in the order in which the export writes them. */
function asWritten(order: DateOrder, year: number, month: number, day: number): [number, number, number] {
  if (order === "dmy") return [day, month, year];
  if (order === "mdy") return [month, day, year];
  return [year, month, day];
}

/**
 * The day that a date means in another order than the one it was taken in; null where there is no such day.
 * `at` begins with a calendar day, `2023-04-03`.
 */
export function readDayAs(order: DateOrder, at: string, assumed: DateOrder): string | null {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split("-").map(Number);
  const shortYear = year % 100;
  const [a, b, c] = asWritten(assumed, shortYear, month, day);
  const parts: Record<DateOrder, [number, number, number]> = {
    dmy: [c, b, a],
    mdy: [c, a, b],
    ymd: [a, b, c],
  };
  const [short, readMonth, readDay] = parts[order];
  const readYear = year - shortYear + short;
  if (!isCalendarDay(readYear, readMonth, readDay)) return null;
  return `${readYear}-${twoDigits(readMonth)}-${twoDigits(readDay)}`;
}

/** What the first date of an export means in each order in which it could have been written, the assumed one first. */
export function dateReadings(first: string, assumed: DateOrder): DateReading[] {
  const candidates: DateOrder[] = assumed === "ymd" ? ["ymd", "dmy", "mdy"] : ["dmy", "mdy"];
  return candidates
    .toSorted((x, y) => Number(y === assumed) - Number(x === assumed))
    .flatMap((order) => {
      const day = readDayAs(order, first, assumed);
      return day === null ? [] : [{ order, day }];
    });
}
