import type { Concept } from "@/lib/language/concept";
import type { Entry } from "@/lib/language/lexicon";
import { type Read, read, readYearBehind, type Scan, skip } from "./period-scan";

/** A day or a month as a question has it: often without its year. */
export interface WrittenDate {
  year?: number;
  month: number;
  dayOfMonth?: number;
}

// 2023-05-08, 2023/5/8, 2023-05
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
// 08/05/2023, 8.5.23
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
// 5, 5th, 1er, 1º
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|o)?$/;

/** "2023-05-08", "5 May 2023", "May 5th", "5 de mayo de 2023", "May 2023", "May". */
export function readDate(scan: Scan, at: number): Read<WrittenDate> | undefined {
  return readNumbers(scan, at) ?? readDayMonth(scan, at) ?? readMonth(scan, at);
}

function readNumbers(scan: Scan, at: number): Read<WrittenDate> | undefined {
  const text = scan.tokens[at]?.folded ?? "";
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month) {
    const date = { year: Number(year), month: Number(month), ...(day && { dayOfMonth: Number(day) }) };
    return checked(date, at + 1);
  }
  const [, first, second, shortYear] = YEAR_LAST.exec(text) ?? [];
  if (!first || !second || !shortYear) return undefined;
  // Day before month, unless only the other order is a date.
  const isMonthFirst = Number(second) > 12;
  const [dayOfMonth, written] = isMonthFirst ? [second, first] : [first, second];
  const century = shortYear.length === 2 ? 2000 : 0;
  return checked(
    { year: century + Number(shortYear), month: Number(written), dayOfMonth: Number(dayOfMonth) },
    at + 1,
  );
}

function readDayMonth(scan: Scan, at: number): Read<WrittenDate> | undefined {
  const day = readDayNumber(scan, at);
  const month = day && readMonthName(scan, skip(scan, day.next, "at", "article"));
  if (!month) return undefined;
  return withYear(scan, { month: Number(month.value.value), dayOfMonth: day.value }, month.next);
}

function readMonth(scan: Scan, at: number): Read<WrittenDate> | undefined {
  const month = readMonthName(scan, at);
  if (!month) return undefined;
  const written = { month: Number(month.value.value) };
  const day = readDayNumber(scan, skip(scan, month.next, "article"));
  if (day) return withYear(scan, { ...written, dayOfMonth: day.value }, day.next);
  const dated = withYear(scan, written, month.next);
  const isCertain = dated?.value.year !== undefined || isMonthForSure(scan, at, month.value);
  return isCertain ? dated : undefined;
}

/** "May" and "March" are words too: by itself such a month has a capital letter or a preposition, and a short one a number. */
function isMonthForSure(scan: Scan, at: number, { concept }: Entry): boolean {
  if (concept === "shortMonth") return false;
  if (scan.lexicon.language !== "en" || !ENGLISH_WORDS.has(scan.tokens[at]?.folded ?? "")) return true;
  if (at > 0 && scan.tokens[at]?.hasCapital) return true;
  return PREPOSITIONS.some((preposition) => read(scan, at - 1, preposition)) || !!read(scan, at + 1, "or");
}
const ENGLISH_WORDS = new Set(["may", "march"]);
const PREPOSITIONS: Concept[] = [
  "or",
  "than",
  "at",
  "since",
  "before",
  "after",
  "until",
  "from",
  "till",
  "ofBetween",
  "and",
  "pastUnit",
];

const readMonthName = (scan: Scan, at: number): Read<Entry> | undefined =>
  read(scan, at, "month") ?? read(scan, at, "shortMonth");

/** A day of a month: "5", "5th". */
export function readDayNumber({ tokens }: Scan, at: number): Read<number> | undefined {
  const day = Number(DAY.exec(tokens[at]?.folded ?? "")?.[1]);
  return day >= 1 && day <= 31 ? { value: day, next: at + 1 } : undefined;
}

function withYear(scan: Scan, date: WrittenDate, next: number): Read<WrittenDate> | undefined {
  const year = readYearBehind(scan, next);
  return year ? checked({ ...date, year: year.value }, year.next) : checked(date, next);
}

function checked(date: WrittenDate, next: number): Read<WrittenDate> | undefined {
  const { month, dayOfMonth = 1 } = date;
  const isReal = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
  return isReal ? { value: date, next } : undefined;
}
