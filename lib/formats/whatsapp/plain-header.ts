import { type Header, layoutNumber, styleNumber, yearPlaceOf } from "@/lib/formats/whatsapp/header-style";

const narrowSpace = 0x202f;

/**
 * The same as the expressions of `header.ts` find, for the shapes that most exports have, at a third of their cost:
 * `13/06/2018, 13:55 - ` · `[13.06.18, 13:55:12] ` · `6/13/18, 1:55 PM - `. Null means only that they have to look.
 */
export function plainHeaderAt(text: string, start: number): Header | null {
  const hasBracket = text.charCodeAt(start) === 0x5b;
  const firstAt = hasBracket ? start + 1 : start;
  const firstEnd = endOfDigits(text, firstAt, 4);
  const separator = text.charCodeAt(firstEnd);
  if (separator !== 0x2f && separator !== 0x2e && separator !== 0x2d) return null;
  const secondEnd = endOfDigits(text, firstEnd + 1, 4);
  if (text.charCodeAt(secondEnd) !== separator) return null;
  const thirdEnd = endOfDigits(text, secondEnd + 1, 4);
  const hasComma = text.charCodeAt(thirdEnd) === 0x2c;
  const hourAt = hasComma ? thirdEnd + 2 : thirdEnd + 1;
  if (text.charCodeAt(hourAt - 1) !== 0x20) return null;

  const hourEnd = endOfDigits(text, hourAt, 2);
  const minuteEnd = pairAfterColon(text, hourEnd);
  if (minuteEnd === -1) return null;
  const secondsEnd = pairAfterColon(text, minuteEnd);
  const timeEnd = secondsEnd === -1 ? minuteEnd : secondsEnd;
  const periodEnd = endOfPeriod(text, timeEnd);
  const end = endOfFrame(text, periodEnd, hasBracket);
  if (end === -1 || firstEnd === firstAt || secondEnd === firstEnd + 1) return null;
  if (thirdEnd === secondEnd + 1 || hourEnd === hourAt) return null;

  const yearPlace = yearPlaceOf(firstEnd - firstAt, secondEnd - firstEnd - 1, thirdEnd - secondEnd - 1);
  const hasPeriod = periodEnd > timeEnd;
  const frame = hasBracket ? "brackets" : "dash";
  return {
    end: text.charCodeAt(end) === 0xfeff ? end + 1 : end,
    style: styleNumber({
      frame,
      layout: layoutNumber(hasComma, false, hasPeriod),
      yearPlace,
      hasSeconds: secondsEnd !== -1,
      isLatin: true,
      separator,
    }),
    frame,
    first: numberAt(text, firstAt, firstEnd),
    second: numberAt(text, firstEnd + 1, secondEnd),
    third: numberAt(text, secondEnd + 1, thirdEnd),
    yearPlace,
    hour: numberAt(text, hourAt, hourEnd),
    minute: numberAt(text, minuteEnd - 2, minuteEnd),
    seconds: secondsEnd === -1 ? 0 : numberAt(text, secondsEnd - 2, secondsEnd),
    dayPeriod: hasPeriod ? text.slice(timeEnd + 1, periodEnd) : "",
  };
}

function endOfDigits(text: string, start: number, max: number): number {
  let at = start;
  while (at < start + max && isDigitAt(text, at)) at++;
  return at;
}

/** Behind ":55"; -1 where something else stands there. */
function pairAfterColon(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === 0x3a && isDigitAt(text, at + 1) && isDigitAt(text, at + 2);
  return isPair ? at + 3 : -1;
}

/** Behind " PM", with an ordinary or a narrow space; where it began if there is none. */
function endOfPeriod(text: string, at: number): number {
  const space = text.charCodeAt(at);
  if (space !== 0x20 && space !== narrowSpace) return at;
  const half = text.charCodeAt(at + 1) | 0x20;
  const isPeriod = (half === 0x61 || half === 0x70) && (text.charCodeAt(at + 2) | 0x20) === 0x6d;
  return isPeriod ? at + 3 : at;
}

/** Behind "] " or " - ". */
function endOfFrame(text: string, at: number, hasBracket: boolean): number {
  const closed = hasBracket ? at : at + 1;
  if (!hasBracket && text.charCodeAt(at) !== 0x20) return -1;
  if (text.charCodeAt(closed) !== (hasBracket ? 0x5d : 0x2d)) return -1;
  return text.charCodeAt(closed + 1) === 0x20 ? closed + 2 : -1;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
}
