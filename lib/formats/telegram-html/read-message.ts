import type { ChatHead, ChatRecord } from "@/lib/formats/export-format";
import type { Attachment, Message, Place, Reaction } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { skipped } from "@/lib/formats/skipped";
import type { PageMedia, PageMessage } from "@/lib/formats/telegram-html/page-message";
import { pageTime } from "@/lib/formats/telegram-html/page-time";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileNameOf } from "@/lib/formats/text/file-kind";

const unsupported = "This message is not supported by this version";

/** Turns what pages show into messages, in their order: some show only what has changed since the message before. */
export class PageMessageReader {
  private author: string | null = null;
  private forwardedFrom: string | undefined;
  private clock: ChatHead["clock"] | null = null;

  constructor(private readonly chat: ChatHead) {}

  /** Null for what is no record: the days between the messages. */
  read(page: PageMessage, where: Place): ChatRecord | null {
    // message-1
    if (/^message-\d/.test(page.id)) return null;
    if (page.text.isTooLong) return skipped(where, "too-long");
    if (page.isService) return this.notice(page, where);
    if (page.author) this.author = nameIn(page.author.toString());
    this.forwardedFrom = page.isForwarded ? (forwardedName(page) ?? this.forwardedFrom) : undefined;
    const read = page.date === null ? null : pageTime(page.date);
    if (read === null) return skipped(where, "unreadable-date");
    if (this.author === null) return skipped(where, "no-sender");
    if (this.clock === null) {
      this.clock = read.clock;
      this.chat.clock = read.clock;
    }
    return this.message(page, read.time, this.author);
  }

  private message(page: PageMessage, time: number, author: string): Message {
    const call = page.media.find((media) => media.kind === "call");
    const attachments = page.media.flatMap(attachmentOf);
    const message: Message = {
      type: "message",
      time,
      author: cleanText(author),
      kind: call ? "call" : kindWith(attachments),
      text: cleanText(page.text.toString() || wordsOf(page)),
      ...sourceIdOf(page),
    };
    if (page.replyTo !== undefined) message.replyTo = page.replyTo;
    if (this.forwardedFrom !== undefined) message.forwardedFrom = cleanText(this.forwardedFrom);
    if (attachments.length > 0) message.attachments = attachments;
    const reactions = page.reactions.map(reactionOf).filter(({ emoji }) => emoji !== "");
    if (reactions.length > 0) message.reactions = reactions;
    return message;
  }

  private notice(page: PageMessage, where: Place): ChatRecord {
    const text = cleanText(page.text.toString());
    if (text.startsWith(unsupported)) {
      return skipped(where, "not-exported");
    }
    return { type: "message", time: null, author: null, kind: "system", text, ...sourceIdOf(page) };
  }
}

function sourceIdOf({ id }: PageMessage): { sourceId?: string } {
  const number = /^message(\d{1,20})$/.exec(id)?.[1];
  return number === undefined ? {} : { sourceId: number };
}

function forwardedName(page: PageMessage): string | undefined {
  return page.forwardedFrom ? nameIn(page.forwardedFrom.toString()) : undefined;
}

/** "Ana via @gif" is Ana. */
function nameIn(text: string): string {
  return text.replace(/ via @\w{1,64} *$/, "").trim() || "Deleted Account";
}

function attachmentOf(media: PageMedia): Attachment[] {
  if (media.kind === "call") return [];
  const title = media.title.toString();
  const kind = title === "Sticker" ? "sticker" : title === "Animation" ? "gif" : media.kind;
  const isFile = media.href !== null && !media.href.includes("://");
  const name = isFile ? fileNameOf(media.href ?? "") : kind === "document" && title !== "File" ? title : "";
  return [name === "" ? { kind } : { kind, name: cleanText(name) }];
}

/** Of a message without a text: a poll's question and answers, or what a card says. */
function wordsOf(page: PageMessage): string {
  if (page.pollLines.length > 0) return page.pollLines.map((line) => line.toString().trim()).join("\n");
  const [media] = page.media;
  if (media?.kind === "call") return media.status.toString();
  if (media?.kind === "contact" || media?.kind === "other" || media?.kind === "location") {
    const parts = [media.title, media.kind === "contact" ? media.status : media.description].map(String);
    return parts.filter((part) => part !== "" && part !== "Location").join("\n");
  }
  return "";
}

function reactionOf({ emoji, count, names }: PageMessage["reactions"][number]): Reaction {
  const sign = cleanText(emoji.toString().trim());
  const number = Math.max(Number.parseInt(count.toString(), 10) || 1, names.length);
  return { emoji: sign, count: number, ...(names.length > 0 && { from: names.map(cleanText) }) };
}
