import type { CsvRow } from "@/lib/formats/csv/csv-rows";
import { timeOf } from "@/lib/formats/dates/dated-line";
import { fileCalled } from "@/lib/formats/discord/attachments";
import { datedLine } from "@/lib/formats/discord/dated-line";
import { isExporterSentence, sentence } from "@/lib/formats/discord/notice-line";
import type { ChatRecord } from "@/lib/formats/export-format";
import type { Clock, DateOrder, Message, Place, Reaction } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** Where the columns of DiscordChatExporter stand; the last two are missing in its first versions. */
export interface ExporterColumns {
  author: number;
  date: number;
  content: number;
  attachments: number;
  reactions: number;
}

// AuthorID,Author,Date,Content,Attachments,Reactions
export function exporterColumns(head: readonly string[]): ExporterColumns | null {
  const names = head.map((name) => name.trim().replace(/^\ufeff/, ""));
  const [author, date, content] = ["Author", "Date", "Content"].map((name) => names.indexOf(name));
  const attachments = names.indexOf("Attachments");
  if (author === undefined || date === undefined || content === undefined) return null;
  if (Math.min(author, date, content, attachments) < 0) return null;
  return { author, date, content, attachments, reactions: names.indexOf("Reactions") };
}

export class CsvMessageReader {
  constructor(
    private readonly clock: Clock,
    private readonly order: DateOrder,
  ) {}

  read({ cells, problem }: CsvRow, columns: ExporterColumns, where: Place): ChatRecord {
    if (problem !== null) return skipped(where, problem);
    const cell = (column: keyof ExporterColumns) => cells[columns[column]] ?? "";
    if (cell("author") === "" || cells.length <= columns.content) return skipped(where, "too-few-cells");
    const time = this.timeOf(cell("date"));
    if (time === null) return skipped(where, "unreadable-date");
    const author = cleanText(cell("author"));
    const content = cleanText(cell("content").replaceAll("\r\n", "\n"));
    if (isExporterSentence(content))
      return { type: "message", time, author: null, kind: "system", text: sentence(author, content) };
    const attachments = cell("attachments").split(",").filter(Boolean).map(fileCalled);
    if (content === "" && attachments.length === 0) attachments.push({ kind: "other" });
    const message: Message = { type: "message", time, author, kind: kindWith(attachments), text: content };
    if (attachments.length > 0) message.attachments = attachments;
    const reactions = reactionsOf(cell("reactions"));
    if (reactions.length > 0) message.reactions = reactions;
    return message;
  }

  private timeOf(written: string): number | null {
    if (this.clock === "utc") return readIsoTime(written)?.time ?? null;
    const dated = datedLine(`[${written}] `);
    return dated && timeOf(dated, this.order);
  }
}

/** Discord allows twenty reactions to a message. */
const maxReactionsLength = 10_000;

// "👍 (2),party (11)"
const reaction = /([^,()]{1,80}) \((\d{1,9})\)/g;

function reactionsOf(cell: string): Reaction[] {
  return [...cell.slice(0, maxReactionsLength).matchAll(reaction)].map(([, emoji = "", count]) => ({
    emoji: cleanText(emoji),
    count: Number(count),
  }));
}
