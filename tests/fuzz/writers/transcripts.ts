import { type Said, timeOf, two } from "../chat";
import type { FuzzSubject } from "../subject";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const weekdays = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
const dayOf = (said: Said) => timeOf(said).toISOString().slice(0, 10);
const clockOf = (said: Said) => timeOf(said).toISOString().slice(11, 16);
const hourOf = (said: Said) => timeOf(said).getUTCHours() % 12 || 12;
const minuteOf = (said: Said) => two(timeOf(said).getUTCMinutes());
const isAfternoon = (said: Said) => timeOf(said).getUTCHours() >= 12;

/** Lines of messages, with a line before each day. */
function withDays(said: Said[], dayLine: (said: Said) => string, line: (said: Said) => string): string {
  return said
    .map((one, at) => {
      const before = said[at - 1];
      const isNewDay = !before || dayOf(before) !== dayOf(one);
      return isNewDay ? `${dayLine(one)}\n${line(one)}` : line(one);
    })
    .join("\n");
}

export const signalMarkdownSubject: FuzzSubject = {
  format: "signal-markdown",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  write({ said }) {
    const entries = said.map((one) => {
      const body = one.kind === "media" ? "![a.jpg](./media/a.jpg)" : one.text;
      return `[${dayOf(one)} ${clockOf(one)}:12] ${one.author}: ${body}  \n\n`;
    });
    return { "chat.md": entries.join("") };
  },
};

export const signalTextSubject: FuzzSubject = {
  format: "signal-text",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  write({ said }) {
    const entries = said.map((one) => {
      const time = timeOf(one);
      const date = `${weekdays[time.getUTCDay()]}, ${time.getUTCDate()} ${months[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
      const fields = `From: ${one.author} (+15550100)\nType: incoming\nSent: ${date} ${clockOf(one)}:12 +0000\n`;
      if (one.kind === "media") return `${fields}Attachment: a.jpg (image/jpeg, 12 bytes)\n\n`;
      return `${fields}\n${one.text}\n\n`;
    });
    return { "Ana.txt": `Conversation: Ana (+15550100)\n\n${entries.join("")}` };
  },
};

export const signalJsonSubject: FuzzSubject = {
  format: "signal-json",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  records: { path: [] },
  write: ({ said }) => ({
    "data.json": JSON.stringify(
      said.map((one) => ({
        date: `${dayOf(one)}T${clockOf(one)}:12`,
        sender: one.author,
        body: one.kind === "media" ? "" : `${one.text}  `,
        quote: "",
        sticker: null,
        reactions: [],
        attachments: one.kind === "media" ? [{ name: "a.jpg", path: "./media/a.jpg" }] : [],
      })),
    ),
  }),
};

export const signalDesktopJsonSubject: FuzzSubject = {
  format: "signal-desktop-json",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  records: { path: [] },
  write: ({ said }) => ({
    "Rowers.json": JSON.stringify(
      said.map((one, at) => ({
        id: `m${at}`,
        type: "incoming",
        conversationId: "c1",
        sent_at: timeOf(one).getTime(),
        source: one.author,
        body: one.kind === "media" ? "" : one.text,
        attachments: one.kind === "media" ? [{ contentType: "image/jpeg", fileName: "a.jpg" }] : [],
      })),
    ),
  }),
};

export const iMessageSubject: FuzzSubject = {
  format: "imessage-txt",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  write({ said }) {
    const entries = said.map((one) => {
      const time = timeOf(one);
      const half = isAfternoon(one) ? "PM" : "AM";
      const date = `${months[time.getUTCMonth()]} ${two(time.getUTCDate())}, ${time.getUTCFullYear()}`;
      const clock = `${String(hourOf(one)).padStart(2)}:${minuteOf(one)}:12 ${half}`;
      return `${date} ${clock}\n${one.author}\n${one.kind === "media" ? "attachments/12/IMG_0042.heic" : one.text}\n\n`;
    });
    return { "Ana.txt": entries.join("") };
  },
};

export const lineSubject: FuzzSubject = {
  format: "line-txt",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  write({ said, style }) {
    const body = ({ kind, text }: Said, sticker: string) => {
      if (kind === "media") return sticker;
      return text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const english = withDays(
      said,
      (one) => `\n${dayOf(one).replaceAll("-", "/")}(${weekdays[timeOf(one).getUTCDay()]})`,
      (one) =>
        `${hourOf(one)}:${minuteOf(one)} ${isAfternoon(one) ? "PM" : "AM"}\t${one.author}\t${body(one, "[Sticker]")}`,
    );
    const japanese = withDays(
      said,
      (one) => `\n${dayOf(one).replaceAll("-", "/")}(木)`,
      (one) => `${clockOf(one)}\t${one.author}\t${body(one, "[スタンプ]")}`,
    );
    return style % 2 === 0
      ? {
          "[LINE] Chat with Ana.txt": `[LINE] Chat history with Ana\nSaved on: 2024/06/01 12:00\n${english}\n`,
        }
      : {
          "[LINE] Ana.txt": `\ufeff[LINE] Anaとのトーク履歴\r\n保存日時：2024/06/01 12:00\r\n${japanese.replaceAll("\n", "\r\n")}\r\n`,
        };
  },
};

const koreanDay = (one: Said) => {
  const [year, month, day] = dayOf(one).split("-").map(Number);
  return `${year}년 ${month}월 ${day}일`;
};
const koreanClock = (one: Said) => `${isAfternoon(one) ? "오후" : "오전"} ${hourOf(one)}:${minuteOf(one)}`;

export const kakaoTalkTextSubject: FuzzSubject = {
  format: "kakaotalk-txt",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  write({ said, style }) {
    const body = ({ kind, text }: Said) => (kind === "media" ? "사진" : text);
    const ruler = "-".repeat(15);
    const windows = withDays(
      said,
      (one) => `${ruler} ${koreanDay(one)} 금요일 ${ruler}`,
      (one) => `[${one.author}] [${koreanClock(one)}] ${body(one)}`,
    );
    const mobile = withDays(
      said,
      (one) => `\n${koreanDay(one)} ${koreanClock(one)}`,
      (one) => `${koreanDay(one)} ${koreanClock(one)}, ${one.author} : ${body(one)}`,
    );
    const saved = "저장한 날짜 : 2024-06-01 12:00:00";
    return style % 2 === 0
      ? { "KakaoTalk.txt": `길동 님과 카카오톡 대화\n${saved}\n\n${windows}\n` }
      : {
          "KakaoTalkChats.txt": `길동 님과 카카오톡 대화\n저장한 날짜 : 2024년 6월 1일 오후 12:00\n\n${mobile}\n`,
        };
  },
};

export const kakaoTalkCsvSubject: FuzzSubject = {
  format: "kakaotalk-csv",
  isMultiline: true,
  kinds: ["text", "text", "media"],
  write({ said }) {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const rows = said.map((one) =>
      [
        `${dayOf(one)} ${clockOf(one)}:12`,
        quoted(one.author),
        quoted(one.kind === "media" ? "사진" : one.text),
      ].join(","),
    );
    return { "KakaoTalk_Chat.csv": `\ufeff${["Date,User,Message", ...rows].join("\n")}\n` };
  },
};

export const matrixTextSubject: FuzzSubject = {
  format: "matrix-txt",
  isMultiline: true,
  kinds: ["text", "text", "media", "notice"],
  write({ said }) {
    const lines = said.map((one) => {
      const time = timeOf(one);
      const date = `${weekdays[time.getUTCDay()]}, ${months[time.getUTCMonth()]} ${time.getUTCDate()}, ${time.getUTCFullYear()}`;
      const header = `${date}, ${clockOf(one)}:12 - `;
      if (one.kind === "media") return `${header}${one.author} sent an image. (Media omitted)`;
      if (one.kind === "notice") return `${header}${one.author} joined the room`;
      return `${header}${one.author}: ${one.text}`;
    });
    return { "matrix - Garden - Chat Export.txt": lines.join("\n") };
  },
};
