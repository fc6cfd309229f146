import { addDays } from "./calendar-day";
import { type Part, partOfStretch } from "./part-of-stretch";
import { type Read, read, readNumber, readYear, readYearBehind, type Scan, skip } from "./period-scan";
import { readDate } from "./read-date";
import { type Stretch, stretchOfDate, stretchOfRange, stretchOfSeason, stretchOfYear } from "./stretch";

/** A day, month, year, season or holiday, or a part of one: "5 May", "the first week of May 2023", "Q2 2022", "yesterday". */
export function readStretch(scan: Scan, at: number): Read<Stretch> | undefined {
  return (
    readPart(scan, at) ??
    readQuarterName(scan, at) ??
    readWhole(scan, at) ??
    readHoliday(scan, at) ??
    readToday(scan, at)
  );
}

function readWhole(scan: Scan, at: number): Read<Stretch> | undefined {
  const date = readDate(scan, at);
  if (date) return { value: stretchOfDate(date.value), next: date.next };
  const year = readYear(scan, at);
  if (year) return { value: stretchOfYear(year.value), next: year.next };
  const season = read(scan, at, "season");
  if (!season) return undefined;
  const ofYear = readYearBehind(scan, season.next);
  const value = stretchOfSeason(Number(season.value.value), ofYear?.value);
  return { value, next: ofYear?.next ?? season.next };
}

function readHoliday(scan: Scan, at: number): Read<Stretch> | undefined {
  const holiday = read(scan, at, "holiday");
  if (!holiday) return undefined;
  const [month = 1, dayOfMonth = 1] = String(holiday.value.value).split("-").map(Number);
  const year = readYearBehind(scan, holiday.next);
  const value = stretchOfDate({ ...(year && { year: year.value }), month, dayOfMonth });
  return { value, next: year?.next ?? holiday.next };
}

/** Today is the day of the last message: nothing was written after it. */
function readToday(scan: Scan, at: number): Read<Stretch> | undefined {
  const today = read(scan, at, "today");
  const found = today ?? read(scan, at, "yesterday");
  if (!found || !scan.chat) return undefined;
  const day = today ? scan.chat.last : addDays(scan.chat.last, -1);
  return { value: { ...stretchOfRange({ from: day, to: day }), isRelative: true }, next: found.next };
}

/** "Q2 2023". */
function readQuarterName(scan: Scan, at: number): Read<Stretch> | undefined {
  const number = Number(/^q([1-4])$/.exec(scan.tokens[at]?.folded ?? "")?.[1]);
  const year = number ? readYearBehind(scan, at + 1) : undefined;
  if (!year) return undefined;
  const quarter: Part = { kind: "quarter", number, size: 1 };
  return { value: partOfStretch(stretchOfYear(year.value), quarter), next: year.next };
}

/** "first week of May", "second half of 2023", "last 10 days of June". */
function readPart(scan: Scan, at: number): Read<Stretch> | undefined {
  const order = readOrder(scan, at);
  if (!order) return undefined;
  const size = readNumber(scan, order.next);
  const kind = readKind(scan, size?.next ?? order.next);
  if (!kind || (size && kind.value !== "days")) return undefined;
  const place = skip(scan, kind.next, "at", "article");
  const whole = readWhole(scan, place);
  if (!whole || place === kind.next) return undefined;
  const part = { kind: kind.value, number: order.value, size: size?.value ?? 1 };
  return { value: partOfStretch(whole.value, part), next: whole.next };
}

function readOrder(scan: Scan, at: number): Read<number> | undefined {
  const last = read(scan, at, "last") ?? read(scan, at, "pastUnit");
  if (last) return { value: -1, next: last.next };
  const digits = /^([1-5])(?:st|nd|rd|th|er|º|ª)$/.exec(scan.tokens[at]?.folded ?? "")?.[1];
  if (digits) return { value: Number(digits), next: at + 1 };
  const ordinal = read(scan, at, "ordinal");
  return ordinal && { value: Number(ordinal.value.value), next: ordinal.next };
}

const KINDS: Record<string, Part["kind"]> = { day: "days", week: "week", month: "month" };

function readKind(scan: Scan, at: number): Read<Part["kind"]> | undefined {
  for (const name of ["half", "quarter"] as const) {
    const found = read(scan, at, name);
    if (found) return { value: name, next: found.next };
  }
  const unit = read(scan, at, "unit");
  const kind = unit && KINDS[String(unit.value.value)];
  return kind && { value: kind, next: unit.next };
}
