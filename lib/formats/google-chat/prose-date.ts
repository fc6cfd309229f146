import { monthOf } from "@/lib/formats/google-chat/month-names";
import { readIsoTime } from "@/lib/formats/text/iso-time";
import { wallTime } from "@/lib/formats/text/wall-time";

// 5:29:42 · 17:29 · 17.29.42 · 17時29分42秒 · 5시 29분 42초
const clockTime = /(\d{1,2})(?:[:時时点시] ?(\d{2})(?:[:分분] ?(\d{2}))?|\.(\d{2})\.(\d{2})(?!\d))[秒초]?/;
const afternoon = /p\. ?m\b|\bpm\b|오후|下午|午後|晚上|μ\.μ\.|\bnachm\b/i;
const morning = /a\. ?m\b|\bam\b|오전|上午|午前|凌晨|π\.μ\.|\bvorm\b/i;
// 2023年3月7日 · 2023년 3월 7일
const yearFirst = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})/;
// GMT+2 · UTC+05:30
const zone = /(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/;
const longest = 120;

/**
 * The instant that Takeout writes out in words: "Tuesday, March 7, 2023 at 5:29:42 PM UTC", in the language of the
 * account. Null where it cannot be read or does not exist.
 */
export function readProseDate(text: string): number | null {
  if (text.length > longest) return null;
  const plain = text.replace(/[\s\u200e\u200f]+/g, " ").trim();
  const found = clockTime.exec(plain);
  const iso = readIsoTime(plain);
  if (iso || !found) return iso?.time ?? null;
  const [, offsetSign, offsetHours = 0, offsetMinutes = 0] = zone.exec(plain) ?? [];
  const day = calendarDay(plain.replace(found[0], " ").replace(zone, " "));
  const hour = hourOf(Number(found[1]), plain);
  if (!day || hour === null) return null;
  const time = wallTime(...day, hour, Number(found[2] ?? found[4]), Number(found[3] ?? found[5] ?? 0));
  if (time === null || offsetSign === undefined) return time;
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return offsetSign === "-" ? time + offsetMs : time - offsetMs;
}

function hourOf(hour: number, text: string): number | null {
  const isAfternoon = afternoon.test(text);
  if (!isAfternoon && !morning.test(text)) return hour;
  if (hour > 12) return hour;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function calendarDay(text: string): [year: number, month: number, day: number] | null {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const numbers = text.match(/\d+/g) ?? [];
  const longYear = numbers.find((number) => number.length === 4);
  const [first, second] = numbers.filter((number) => number.length < 3).map(Number);
  const words = text.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  const named = words
    .map((word) => monthOf(word) ?? monthOf(word.replace(/\.$/, "")))
    .find((at) => at !== null);
  const number = named ?? second;
  if (longYear === undefined || first === undefined || number === undefined) return null;
  return [Number(longYear), number, first];
}
