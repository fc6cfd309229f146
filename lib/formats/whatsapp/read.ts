import { AppError } from "@/lib/errors/app-error";
import type { ChatBatch, ChatHead, ChatRecord, FileSet, ReadOptions } from "@/lib/formats/export-format";
import type { Message, SkipReason } from "@/lib/formats/message";
import { placeOf } from "@/lib/formats/skipped";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { decodeText, TextDecoding } from "@/lib/formats/text/text-decoding";
import { type Body, readBody } from "@/lib/formats/whatsapp/body";
import { capNotes, dateNotes } from "@/lib/formats/whatsapp/export-notes";
import type { Header } from "@/lib/formats/whatsapp/header-style";
import { timeOf } from "@/lib/formats/whatsapp/header-time";
import { LineFeed } from "@/lib/formats/whatsapp/line-feed";
import { profileTranscript, type TranscriptProfile } from "@/lib/formats/whatsapp/profile";
import { type CutRecord, RecordCutter } from "@/lib/formats/whatsapp/record-cutter";

/**
 * Reads a transcript of WhatsApp, Android or iOS. It is gone through twice: order of the dates, style of the headers
 * and names can only be told from all of it.
 */
export async function* readWhatsApp(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const profile = await profileTranscript(file.bytes(), options.dateOrder ?? null);
  if (!profile)
    throw new AppError("no-messages", "This text has no line that begins with a date and a time.");

  const chat: ChatHead = {
    id: set.key,
    title: set.titleHint ?? null,
    clock: "wall",
    dateOrder: profile.styles.verdict.order,
    isDateOrderAmbiguous: profile.styles.verdict.isAmbiguous,
    warnings: dateNotes(profile),
  };
  const transcript = new Transcript(profile, chat);
  const decoding = new TextDecoding();
  const cutter = new RecordCutter((style) => profile.styles.orders.has(style));
  const feed = new LineFeed(cutter);
  for await (const text of decodeText(file.bytes(), decoding)) {
    feed.write(text);
    const records = transcript.read(cutter.take());
    if (records.length > 0) yield { chat, records };
  }
  feed.end();
  cutter.end();
  const records = transcript.read(cutter.take());
  chat.warnings.push(...encodingNotes(decoding), ...capNotes(transcript.count, transcript.hasFiles));
  yield { chat, records };
}

/** Turns cut records into messages. */
class Transcript {
  count = 0;
  hasFiles = false;

  constructor(
    private readonly profile: TranscriptProfile,
    private readonly chat: ChatHead,
  ) {}

  read(cut: CutRecord[]): ChatRecord[] {
    const records: ChatRecord[] = [];
    for (const record of cut) {
      const read = record.header ? this.message(record, record.header) : skippedPreface(record);
      if (!read) continue;
      records.push(read);
      this.count++;
    }
    return records;
  }

  private message(record: CutRecord, header: Header): ChatRecord {
    const time = timeOf(header, this.profile.styles.orders.get(header.style) ?? "dmy");
    if (time === null) return skipped(record, "no-such-time");
    if (record.text === null) {
      return skipped(record, "too-long");
    }
    const split = this.profile.senders.split(record.text);
    if (!split)
      return { type: "message", time, author: null, kind: "system", text: withoutMark(record.text) };
    const { author, isGroupName } = split;
    const context = {
      author,
      isGroupName,
      isFirst: this.count === 0,
      placeholders: this.profile.placeholders,
    };
    const body = readBody(split.text, context);
    const isOfGroup = isGroupName && body.kind === "system" && !body.text.startsWith(author);
    if (isOfGroup) this.chat.title ??= author;
    return this.written(time, author, body);
  }

  private written(time: number, author: string, body: Body): Message {
    const { kind, text, attachments, isEdited } = body;
    const message: Message = { type: "message", time, author: kind === "system" ? null : author, kind, text };
    if (isEdited) message.isEdited = true;
    if (attachments) {
      message.attachments = attachments;
      this.hasFiles ||= attachments[0]?.name !== undefined;
    }
    return message;
  }
}

function skippedPreface(record: CutRecord): ChatRecord | null {
  if (record.text?.trim() === "") return null;
  return skipped(record, "before-first-date");
}

function skipped(record: CutRecord, reason: SkipReason): ChatRecord {
  return { type: "skipped", where: placeOf("line", record.line), reason };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0x200e ? text.slice(1) : text;
}
