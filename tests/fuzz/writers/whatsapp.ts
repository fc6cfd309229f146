import { type Said, timeOf, two } from "../chat";
import type { FuzzSubject } from "../subject";

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  hour12: number;
  isAfternoon: boolean;
  minute: string;
}

function clockOf(said: Said): Clock {
  const time = timeOf(said);
  const hour = time.getUTCHours();
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour,
    hour12: hour % 12 || 12,
    isAfternoon: hour >= 12,
    minute: two(time.getUTCMinutes()),
  };
}

const arabic = (value: number | string) =>
  String(value).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "");

/** What stands before the name, in the languages and on the systems that write it differently. */
const headers: ((clock: Clock) => string)[] = [
  (c) => `${two(c.day)}/${two(c.month)}/${c.year}, ${two(c.hour)}:${c.minute} - `,
  (c) =>
    `${c.month}/${c.day}/${c.year % 100}, ${c.hour12}:${c.minute}\u202f${c.isAfternoon ? "PM" : "AM"} - `,
  (c) => `[${two(c.day)}/${two(c.month)}/${c.year}, ${two(c.hour)}:${c.minute}:12] `,
  (c) =>
    `[${c.year}-${two(c.month)}-${two(c.day)}, ${c.hour12}:${c.minute}:12 ${c.isAfternoon ? "PM" : "AM"}] `,
  (c) => `${two(c.day)}.${two(c.month)}.${c.year % 100}, ${two(c.hour)}:${c.minute} - `,
  (c) => `${c.year}/${two(c.month)}/${two(c.day)} ${two(c.hour)}:${c.minute} - `,
  (c) => `\u200e[${two(c.day)}.${two(c.month)}.${c.year % 100}, ${two(c.hour)}:${c.minute}:12] `,
  (c) =>
    `${arabic(c.day)}\u200f/${arabic(c.month)}\u200f/${arabic(c.year)}، ${arabic(c.hour12)}:${arabic(c.minute)} ${c.isAfternoon ? "م" : "ص"} - `,
  (c) =>
    `${c.day}/${c.month}/${c.year % 100}, ${c.hour12}:${c.minute} ${c.isAfternoon ? "p. m." : "a. m."} - `,
  (c) => `${c.year}. ${c.month}. ${c.day}. ${c.isAfternoon ? "오후" : "오전"} ${c.hour12}:${c.minute} - `,
  (c) => `[${c.year}. ${c.month}. ${c.day}. ${c.isAfternoon ? "오후" : "오전"} ${c.hour12}:${c.minute}:12] `,
  (c) => `${c.year}/${c.month}/${c.day} ${c.isAfternoon ? "下午" : "上午"}${c.hour12}:${c.minute} - `,
  (c) => `${c.day}.${c.month}.${c.year} klo ${c.hour}.${c.minute} - `,
  (c) => `${two(c.day)}-${two(c.month)}-${c.year} ${two(c.hour)}:${c.minute} - `,
  (c) => `${c.year}-${two(c.month)}-${two(c.day)} ${c.hour} h ${c.minute} - `,
];

export const whatsAppSubject: FuzzSubject = {
  format: "whatsapp-txt",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  write({ said, style }) {
    const header = headers[style % headers.length] as (clock: Clock) => string;
    const isPhone = header(clockOf(said[0] as Said)).includes("[");
    const lines = said.map((one) => {
      const before = header(clockOf(one));
      const notice = "Messages and calls are end-to-end encrypted.";
      if (one.kind === "media")
        return `${before}${one.author}: ${isPhone ? "\u200eimage omitted" : "<Media omitted>"}`;
      if (one.kind === "notice") return isPhone ? `${before}${one.author}: \u200e${notice}` : before + notice;
      return `${before}${one.author}: ${one.text}`;
    });
    return { [isPhone ? "_chat.txt" : "WhatsApp Chat with Ana.txt"]: lines.join(style % 2 ? "\n" : "\r\n") };
  },
};
