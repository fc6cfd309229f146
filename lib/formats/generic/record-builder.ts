import type { ChatRecord } from "@/lib/formats/export-format";
import { cellText } from "@/lib/formats/generic/cell-text";
import type { Columns } from "@/lib/formats/generic/choose-columns";
import type { Role } from "@/lib/formats/generic/column-names";
import { readTime } from "@/lib/formats/generic/read-time";
import type { TableRow } from "@/lib/formats/generic/table-source";
import { idOf, isRaw, listOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, DateOrder, Message } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";

/** Turns rows into messages. */
export class RecordBuilder {
  constructor(
    private readonly columns: Columns,
    private readonly order: DateOrder,
    /** Who wrote all of it, where no column tells. */
    private readonly onlyAuthor: string | null,
  ) {}

  build(row: TableRow): ChatRecord {
    const { where, problem } = row;
    if (problem !== null) return skipped(where, problem);
    const text = textIn(this.valueOf(row, "text"));
    if (text === null) return skipped(where, "text-not-text");
    if (text.length > maxTextLength) return skipped(where, "too-long");
    const attachments = attachmentsIn(this.valueOf(row, "attachment"));
    if (text === "" && attachments.length === 0) return skipped(where, "no-text");
    const time = this.timeOf(row);
    if (time === "unreadable") return skipped(where, "unreadable-date");
    const author = this.authorOf(row);
    if (author === "") return { type: "message", time, author: null, kind: "system", text: cleanText(text) };
    const message: Message = {
      type: "message",
      time,
      author: cleanText(author),
      kind: kindWith(attachments),
      text: cleanText(text),
    };
    const sourceId = idOf(this.valueOf(row, "id"));
    if (sourceId !== undefined) message.sourceId = cleanText(sourceId);
    const replyTo = idOf(this.valueOf(row, "replyTo"));
    if (replyTo !== undefined) message.replyTo = cleanText(replyTo);
    if (attachments.length > 0) message.attachments = attachments;
    return message;
  }

  private valueOf(row: TableRow, role: Role): unknown {
    const column = this.columns.get(role);
    return column === undefined ? undefined : row.get(column);
  }

  private authorOf(row: TableRow): string {
    if (this.onlyAuthor !== null) return this.onlyAuthor;
    const name = this.valueOf(row, "author");
    const written = typeof name === "number" ? String(name) : (textOf(name)?.trim() ?? "");
    // Many programs leave out who sent what the owner of the phone sent.
    return written === "" && isOwn(this.valueOf(row, "direction")) ? "Me" : written;
  }

  private timeOf(row: TableRow): number | null | "unreadable" {
    if (!this.columns.has("time")) return null;
    const date = this.valueOf(row, "time");
    const timeOfDay = textOf(this.valueOf(row, "timeOfDay"));
    const whole = timeOfDay === null ? date : `${date} ${timeOfDay.trim()}`;
    return readTime(whole, this.order)?.time ?? "unreadable";
  }
}

function isOwn(direction: unknown): boolean {
  return /^(?:outgoing|out|sent|true|1)$/i.test(cellText(direction).trim());
}

/** A text, a number, or a list of parts with texts in them; null for other types. */
function textIn(value: unknown): string | null {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map((part) => (isRaw(part) ? part.text : part));
  return parts.every((part) => typeof part === "string") ? parts.join("") : null;
}

/** File names or addresses: one, or several of a list. */
function attachmentsIn(value: unknown): Attachment[] {
  return (Array.isArray(value) ? listOf(value) : [value]).flatMap((item): Attachment[] => {
    const path = isRaw(item) ? (item.name ?? item.filename ?? item.url ?? item.path) : item;
    if (typeof path !== "string") return isRaw(item) ? [{ kind: "other" }] : [];
    const name = fileNameOf(path.trim());
    return name === "" ? [] : [{ kind: fileKind(name), name: cleanText(name) }];
  });
}
