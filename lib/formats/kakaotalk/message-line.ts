import { dayPeriodOf, hourOfDay } from "@/lib/formats/dates/day-period";
import { dateSource, dayOf } from "@/lib/formats/kakaotalk/date-text";

export interface MessageLine {
  style: "computer" | "phone" | "phone-time";
  /** Milliseconds; undefined where the line has no date of its own, null where it does not exist. */
  day: number | null | undefined;
  /** Minutes since the day's beginning; null where no such time exists. */
  minutes: number | null;
  /** Null for a notice. */
  author: string | null;
  text: string;
}

const time =
  "(?:(오전|오후|[AaPp]\\.?[Mm]\\.?)[ \\u202f]?)?(\\d{1,2}):(\\d{2})(?:[ \\u202f\\u00a0]{1,2}([AaPp]\\.?[Mm]\\.?))?";
// [지민] [오후 3:04] 안녕 · [Jimin] [3:04 PM] hi · [] [20:35] a notice
const computer = new RegExp(`^\\[(.{0,200}?)\\] \\[${time}\\](?: (.*))?$`, "s");
// 2021년 12월 29일 오후 8:36, 지민 : 안녕 · 2021. 12. 29. 20:36, … · Dec 31, 2014 at 7:12 PM, Jimin : hi
// Dec 31, 2014 at 19:12: Jimin left this chatroom.
const phone = new RegExp(`^${dateSource}(?:,| at)?[ \\u202f]${time}([,:]) (.*)$`, "s");
// 오후 8:36, 지민 : 안녕
const phoneTime = /^(오전|오후) (\d{1,2}):(\d{2})([,:]) (.*)$/s;

export function messageLine(line: string): MessageLine | null {
  const code = line.charCodeAt(0);
  if (code === 0x5b) return computerLine(line);
  if (code === 0xc624) return phoneTimeLine(line);
  const found = phone.exec(line);
  if (!found) return null;
  const [before, hour, minute, after, mark, rest = ""] = found.slice(10);
  const split = mark === "," ? splitAuthor(rest) : { author: null, text: rest };
  return {
    style: "phone",
    day: dayOf(found.slice(1, 10)),
    minutes: minutesOf(hour, minute, before ?? after),
    ...split,
  };
}

function computerLine(line: string): MessageLine | null {
  const found = computer.exec(line);
  if (!found) return null;
  const [, name = "", before, hour, minute, after, text = ""] = found;
  const author = name.trim() === "" ? null : name;
  return {
    style: "computer",
    day: undefined,
    minutes: minutesOf(hour, minute, before ?? after),
    author,
    text,
  };
}

function phoneTimeLine(line: string): MessageLine | null {
  const found = phoneTime.exec(line);
  if (!found) return null;
  const [, period, hour, minute, mark, rest = ""] = found;
  const split = mark === "," ? splitAuthor(rest) : { author: null, text: rest };
  return { style: "phone-time", day: undefined, minutes: minutesOf(hour, minute, period), ...split };
}

function minutesOf(hour = "", minute = "", period: string | undefined): number | null {
  const hours = hourOfDay(Number(hour), period === undefined ? undefined : dayPeriodOf(period));
  return hours > 23 || Number(minute) > 59 ? null : hours * 60 + Number(minute);
}

/** "지민 : 안녕" is said by 지민; without a name, or without the colon, it is a notice. */
function splitAuthor(rest: string): { author: string | null; text: string } {
  const colon = rest.indexOf(" : ");
  const end = colon === -1 && rest.endsWith(" :") ? rest.length - 2 : colon;
  if (end === -1) return { author: null, text: rest };
  const author = rest.slice(0, end);
  return { author: author.trim() === "" ? null : author, text: rest.slice(end + 3) };
}
