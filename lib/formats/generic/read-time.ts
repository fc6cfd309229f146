import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import type { DateOrder } from "@/lib/formats/message";
import { type ReadTime, readIsoTime } from "@/lib/formats/text/iso-time";
import { monthNumber, wallTime } from "@/lib/formats/text/wall-time";

const clock =
  "(?:(?:,|T| at)? {0,2}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?:[ \\u202f\\u00a0]?([AaPp]\\.?[Mm]\\.?))?)?";
const zone = "(?: ?(?:(Z|UTC|GMT)|([+-])(\\d{2}):?(\\d{2})(?: \\([A-Z]{2,5}\\))?))?";
// 15/01/2024 10:30 · 1.15.24, 10:30:05 PM
const dayAndMonth = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${clock}${zone}$`);
// Jan 15, 2024 10:30 AM · Monday, January 15, 2024 at 10:30
const monthFirst = new RegExp(
  `^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})${clock}${zone}$`,
);
// Mon, 15 Jan 2024 10:30:00 +0000 (UTC) · 15 January 2024
const dayFirst = new RegExp(
  `^(?:[A-Za-z]{3,9},? )?(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})${clock}${zone}$`,
);
// 2024-01-15 10:30:05 PM
const yearFirst = new RegExp(`^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})${clock}${zone}$`);
// 1705314600 · 1705314600.123 · 1705314600123
const epoch = /^(\d{9,10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})$/;
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2200, 0, 1);
const longest = 60;

/** A date and time in any of the ways in which tables write them; null for anything else. */
export function readTime(value: unknown, order: DateOrder): ReadTime | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  if (text === "" || text.length > longest) return null;
  if (epoch.test(text)) return epochTime(text);
  return readIsoTime(text) ?? numericTime(text, order) ?? proseTime(text);
}

/** The first two numbers of a date that has its year last; null for other dates. */
export function dayAndMonthIn(value: unknown): [number, number] | null {
  const found = typeof value === "string" && value.length <= longest ? dayAndMonth.exec(value.trim()) : null;
  return found ? [Number(found[1]), Number(found[2])] : null;
}

function epochTime(text: string): ReadTime | null {
  const digits = text.split(".", 1)[0]?.length ?? 0;
  const perMs = digits <= 10 ? 0.001 : digits === 13 ? 1 : digits === 16 ? 1e3 : 1e6;
  const time = Math.trunc(Number(text) / perMs);
  return time >= earliest && time < latest ? { time, clock: "utc" } : null;
}

function numericTime(text: string, order: DateOrder): ReadTime | null {
  const year = yearFirst.exec(text);
  if (year) return timeOf(year, Number(year[1]), Number(year[2]), Number(year[3]));
  const found = dayAndMonth.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const written = Number(found[3]);
  const fullYear = written < 100 ? written + 2000 : written;
  return order === "mdy" ? timeOf(found, fullYear, first, second) : timeOf(found, fullYear, second, first);
}

function proseTime(text: string): ReadTime | null {
  const american = monthFirst.exec(text);
  if (american)
    return timeOf(american, Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  const found = dayFirst.exec(text);
  return found ? timeOf(found, Number(found[3]), monthNumber(found[2] ?? ""), Number(found[1])) : null;
}

/** `found` has the groups of `clock` from 4 to 7 and of `zone` from 8 to 11. */
function timeOf(found: RegExpExecArray, year: number, month: number | null, day: number): ReadTime | null {
  const [hour = "0", minute = "0", second = "0", period, zulu, sign, offsetHours, offsetMinutes] =
    found.slice(4);
  const hours = hourOfDay(Number(hour), period === undefined ? undefined : dayPeriodOf(period));
  const time = month === null ? null : wallTime(year, month, day, hours, Number(minute), Number(second));
  if (time === null) return null;
  if (zulu !== undefined) return { time, clock: "utc" };
  if (sign === undefined) return { time, clock: "wall" };
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return { time: sign === "-" ? time + offsetMs : time - offsetMs, clock: "utc" };
}
