import { digitClass, isDigit, readNumber } from "@/lib/formats/dates/digits";
import {
  type Frame,
  type Header,
  layoutNumber,
  styleNumber,
  yearPlaceOf,
} from "@/lib/formats/whatsapp/header-style";
import { plainHeaderAt } from "@/lib/formats/whatsapp/plain-header";

/** Repetitions are bounded, so that no line can make an expression run for long. */
const blank = "[ \\t\\u00a0\\u061c\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f\\u2066-\\u2069\\u3000\\ufeff]";
const blanks = `${blank}{0,3}`;
const marks = "[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{0,3}";
const close = `(\\]|[-–—](?=${blank}|\\r?\\n|$))${blank}?`;
const digit = `[${digitClass}]`;
const word = `[^\\s\\[\\](){}<>:,،/\\-–—"${digitClass}]{1,16}`;
// 13.06.18 · 2018/6/13 · ١٣‏/٦‏/٢٠١٨ · 13. 6. 2018. · 2018년 6월 13일 · 2018年6月13日
const date = `(${digit}{1,4})${blank}?([./\\-年년])${blank}{0,2}(${digit}{1,4})${blank}?[./\\-月월]${blank}{0,2}(${digit}{1,4})${blank}?[.日일]?`;
// 21:25:15 · 01.55 · 13 h 55 · 13 h 55 min 09 s
const time = `(${digit}{1,2})(?:[:.]|${blank}?h${blank}?)(${digit}{2})(?:(?:[:.]|${blank}min${blank})(${digit}{2})(?:${blank}s\\b)?)?`;
// ", " · " klo " · " à " · " г., " · " 下午"
const between = `(${blanks}[,،]?)${blanks}(${word}(?:${blank}{1,3}${word})?)?${blanks}[,،]?${blanks}`;
// " p. m." · " PM" · " ч."
const after = `${blanks}(${word}(?:${blank}{1,3}${word}){0,2})?${blanks}`;

// [13/06/18, 1:55:00 PM] Ana: hello
// 13/06/2018, 13:55 - Ana: hello
const dateFirst = new RegExp(`${marks}(\\[?)${blanks}${date}${between}${time}${after}${close}`, "y");
// 13:55, 13/06/2018 - Ana: hello
const timeFirst = new RegExp(
  `${marks}(\\[?)${blanks}${time}${after},?${blanks}${date}${blanks}${close}`,
  "y",
);
// 13.06.18 21.25.15: Ana: hello
// 13. 6. 2018. 21:25:15 Ana: hello
const unmarked = new RegExp(
  `${marks}${date}(${blanks}[,،]?)${blank}{1,3}${time}(?:${blank}?([AaPp]\\.?${blank}?[Mm]\\.?))?(?:(:)${blank}{1,3}|${blank}{1,3}(?=[^:\\n]{1,80}:(?:${blank}|\\r?\\n|$)))`,
  "y",
);

/** The header that begins at `at`, if the line that begins there has one. */
export function headerAt(text: string, at: number): Header | null {
  if (!mayBeginHeader(text.charCodeAt(at))) return null;
  return (
    plainHeaderAt(text, at) ??
    dateFirstHeader(text, at) ??
    timeFirstHeader(text, at) ??
    unmarkedHeader(text, at)
  );
}

/** Tells most lines of a body from headers without a regular expression. */
function mayBeginHeader(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || code === 0x5b;
  return isDigit(code) || isMark(code);
}

function isMark(code: number): boolean {
  return code === 0xfeff || code === 0x61c || (code >= 0x200b && code <= 0x2069);
}

function dateFirstHeader(text: string, at: number): Header | null {
  dateFirst.lastIndex = at;
  const found = dateFirst.exec(text);
  if (!found) return null;
  const [, open, first, separator, second, third, comma, before, hour, minute, seconds, after, close] = found;
  if ((open === "[") !== (close === "]")) return null;
  return header(text, dateFirst.lastIndex, {
    first,
    second,
    third,
    hour,
    minute,
    seconds,
    dayPeriod: after ?? before,
    frame: close === "]" ? "brackets" : "dash",
    layout: layoutNumber(comma?.trim() === ",", before !== undefined, after !== undefined),
    separator,
  });
}

function timeFirstHeader(text: string, at: number): Header | null {
  timeFirst.lastIndex = at;
  const found = timeFirst.exec(text);
  if (!found) return null;
  const [, open, hour, minute, seconds, dayPeriod, first, separator, second, third, close] = found;
  if ((open === "[") !== (close === "]")) return null;
  const parts = { first, second, third, hour, minute, seconds, dayPeriod, separator };
  return header(text, timeFirst.lastIndex, {
    ...parts,
    frame: close === "]" ? "brackets-time-first" : "dash-time-first",
    layout: 0,
  });
}

function unmarkedHeader(text: string, at: number): Header | null {
  unmarked.lastIndex = at;
  const found = unmarked.exec(text);
  if (!found) return null;
  const [, first, separator, second, third, comma, hour, minute, seconds, dayPeriod, colon] = found;
  const parts = { first, second, third, hour, minute, seconds, dayPeriod, separator };
  return header(text, unmarked.lastIndex, {
    ...parts,
    frame: colon ? "colon" : "bare",
    layout: layoutNumber(comma?.trim() === ",", false, dayPeriod !== undefined),
  });
}

interface HeaderParts {
  first: string | undefined;
  second: string | undefined;
  third: string | undefined;
  hour: string | undefined;
  minute: string | undefined;
  seconds: string | undefined;
  dayPeriod: string | undefined;
  separator: string | undefined;
  frame: Frame;
  layout: number;
}

function header(text: string, end: number, parts: HeaderParts): Header {
  const { first = "", second = "", third = "", seconds } = parts;
  const yearPlace = yearPlaceOf(first.length, second.length, third.length);
  return {
    end: skipMarks(text, end),
    style: styleNumber({
      frame: parts.frame,
      layout: parts.layout,
      yearPlace,
      hasSeconds: seconds !== undefined,
      isLatin: first.charCodeAt(0) < 0x80,
      separator: parts.separator?.charCodeAt(0) ?? 0,
    }),
    frame: parts.frame,
    first: readNumber(first),
    second: readNumber(second),
    third: readNumber(third),
    yearPlace,
    hour: readNumber(parts.hour ?? ""),
    minute: readNumber(parts.minute ?? ""),
    seconds: seconds === undefined ? 0 : readNumber(seconds),
    dayPeriod: parts.dayPeriod ?? "",
  };
}

/** A byte order mark may stand before a name where files were joined; other marks belong to what follows. */
function skipMarks(text: string, at: number): number {
  return text.charCodeAt(at) === 0xfeff ? at + 1 : at;
}
