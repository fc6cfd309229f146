import { readFileSync } from "node:fs";

export interface Line {
  minute: number;
  day: string;
  hour: number;
  author: string;
  text: string;
}

const HEADER = /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d) - ([^:]+): (.*)$/;
const NOTICE = /^\d\d\/\d\d\/\d{4}, \d\d:\d\d - /;

/** The sample chat read by other means than the product's: messages, and the notices between them. */
export function readLines(): { lines: Line[]; notices: string[] } {
  const lines: Line[] = [];
  const notices: string[] = [];
  for (const line of readFileSync("lib/sample/sample-chat.txt", "utf8").trimEnd().split("\n")) {
    const header = HEADER.exec(line);
    if (header) {
      const [, dd, mm, yyyy, hour, minute, author = "", text = ""] = header;
      const time = Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd), Number(hour), Number(minute));
      lines.push({ minute: time / 60_000, day: `${yyyy}-${mm}-${dd}`, hour: Number(hour), author, text });
    } else if (NOTICE.test(line)) notices.push(line.slice(line.indexOf(" - ") + 3));
    else {
      const last = lines.at(-1);
      if (last) last.text += `\n${line}`;
    }
  }
  return { lines, notices };
}
