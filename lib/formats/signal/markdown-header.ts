import { wallTime } from "@/lib/formats/text/wall-time";

export interface MarkdownHeader {
  style: "minutes" | "seconds";
  /** Null where no such date or time exists. */
  time: number | null;
  author: string;
  /** What stands behind the author. */
  text: string;
}

// [2019-12-24, 12:23] Ana: Hello · [2023-01-05 10:00:07] Ana: Hello
const header = /^\[(\d{4})-(\d{2})-(\d{2})(,?) (\d{2}):(\d{2})(?::(\d{2}))?\] (.{1,300}?):(?: (.*))?$/s;

export function headerOn(line: string): MarkdownHeader | null {
  if (line.charCodeAt(0) !== 0x5b) return null;
  const found = header.exec(line);
  if (!found) return null;
  const [, year, month, day, comma, hour, minute, second, author = "", text = ""] = found;
  if ((comma === ",") !== (second === undefined)) return null;
  const time = wallTime(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  );
  return { style: second === undefined ? "minutes" : "seconds", time, author, text };
}
