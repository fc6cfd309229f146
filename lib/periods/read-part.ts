import { addDays, weekRange } from "./calendar-day";
import { type Part, partOfStretch } from "./part-of-stretch";
import { type Read, read, readNumber, readYear, readYearBehind, type Scan, skip } from "./period-scan";
import { readHoliday, readWhole } from "./read-whole";
import { type Stretch, stretchOfYear } from "./stretch";

/** A part of something longer: "the first week of May 2023", "the third quarter", "Q2 2022", "the week of 5 March". */
export function readPart(scan: Scan, at: number): Read<Stretch> | undefined {
  return readOrderedPart(scan, at) ?? readShortName(scan, at) ?? readWeekOf(scan, at);
}

/** "first week of May", "second half of 2023", "last 10 days of June", "third quarter". */
function readOrderedPart(scan: Scan, at: number): Read<Stretch> | undefined {
  const order = readOrder(scan, at) ?? readBareOrder(scan, at);
  if (!order) return undefined;
  const size = readNumber(scan, order.next);
  const kind = readKind(scan, size?.next ?? order.next);
  if (!kind || (size && kind.value.kind !== "days")) return undefined;
  const whole = readWholeOf(scan, kind.next, kind.value.isOfYear);
  if (!whole) return undefined;
  const part = { kind: kind.value.kind, number: order.value, size: size?.value ?? 1 };
  return { value: partOfStretch(whole.value, part), next: whole.next };
}

/** What a part is of. That of a quarter is a year, which need not be named. */
function readWholeOf(scan: Scan, at: number, isOfYear: boolean): Read<Stretch> | undefined {
  const place = skip(scan, at, "at", "article");
  const whole = (place > at || isOfYear ? readWhole(scan, place) : undefined) ?? readAnyYear(scan, at);
  return whole ?? (isOfYear ? { value: stretchOfYear(undefined), next: at } : undefined);
}

/** "of the year", whichever. */
function readAnyYear(scan: Scan, at: number): Read<Stretch> | undefined {
  const opening = read(scan, at, "at");
  const unit = opening && read(scan, skip(scan, opening.next, "article"), "unit");
  return unit?.value.value === "year" ? { value: stretchOfYear(undefined), next: unit.next } : undefined;
}

/** "Q2 2023", "H1 2023", "2023 Q2", "Q2". */
function readShortName(scan: Scan, at: number): Read<Stretch> | undefined {
  const before = readYear(scan, at);
  const place = before?.next ?? at;
  const [, quarter, half] = /^(?:q([1-4])|h([12]))$/.exec(scan.tokens[place]?.folded ?? "") ?? [];
  const year = before ?? readYearBehind(scan, place + 1);
  // "H1" alone is a heading.
  if (quarter === undefined && (half === undefined || !year)) return undefined;
  const part: Part = { kind: quarter ? "quarter" : "half", number: Number(quarter ?? half), size: 1 };
  const next = before || !year ? place + 1 : year.next;
  return { value: partOfStretch(stretchOfYear(year?.value), part), next };
}

/** "the week of 5 March", "the weekend of 8 March": from Monday on, whichever day of it is named. */
function readWeekOf(scan: Scan, at: number): Read<Stretch> | undefined {
  const unit = read(scan, at, "unit");
  const weekend = read(scan, at, "weekend");
  const opening = unit?.value.value === "week" ? unit : weekend;
  const place = opening && skip(scan, opening.next, "at", "article");
  if (!place || place === opening.next) return undefined;
  const named = readWhole(scan, place) ?? readHoliday(scan, place);
  if (named?.value.name?.kind !== "day") return undefined;
  const { year, rangeIn } = named.value;
  const value: Stretch = {
    ...(year !== undefined && { year }),
    rangeIn(of) {
      const day = rangeIn(of)?.from;
      if (day === undefined) return undefined;
      const week = weekRange(day);
      return opening === weekend ? { from: addDays(week.to, -1), to: week.to } : week;
    },
  };
  return { value, next: named.next };
}

function readOrder(scan: Scan, at: number): Read<number> | undefined {
  const last = read(scan, at, "last") ?? read(scan, at, "pastUnit");
  if (last) return { value: -1, next: last.next };
  const digits = /^([1-5])(?:st|nd|rd|th|er|e|eme|º|ª)$/.exec(scan.tokens[at]?.folded ?? "")?.[1];
  if (digits) return { value: Number(digits), next: at + 1 };
  const ordinal = read(scan, at, "ordinal");
  return ordinal && { value: Number(ordinal.value.value), next: ordinal.next };
}

/** The "3." of "3. Quartal", whose full stop is no part of a word. */
function readBareOrder(scan: Scan, at: number): Read<number> | undefined {
  const digit = /^[1-4]$/.exec(scan.tokens[at]?.folded ?? "")?.[0];
  const isOrder = digit && (read(scan, at + 1, "quarter") ?? read(scan, at + 1, "halfYear"));
  return isOrder ? { value: Number(digit), next: at + 1 } : undefined;
}

const KINDS: Record<string, Part["kind"]> = { day: "days", week: "week", month: "month" };

function readKind(scan: Scan, at: number): Read<{ kind: Part["kind"]; isOfYear: boolean }> | undefined {
  const quarter = read(scan, at, "quarter");
  if (quarter) return { value: { kind: "quarter", isOfYear: true }, next: quarter.next };
  const halfYear = read(scan, at, "halfYear");
  if (halfYear) return { value: { kind: "half", isOfYear: true }, next: halfYear.next };
  const half = read(scan, at, "half");
  if (half) return { value: { kind: "half", isOfYear: false }, next: half.next };
  const unit = read(scan, at, "unit");
  const kind = unit && KINDS[String(unit.value.value)];
  return kind && { value: { kind, isOfYear: false }, next: unit.next };
}
