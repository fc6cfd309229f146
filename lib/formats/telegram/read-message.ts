import { editedAfter } from "@/lib/formats/edited-after";
import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { idOf, isRaw, listOf, numberOf, type Raw, textOf } from "@/lib/formats/json/raw";
import type { Message, Place, Reaction } from "@/lib/formats/message";
import { placeOf } from "@/lib/formats/skipped";
import { Authors } from "@/lib/formats/telegram/authors";
import { attachmentsOf, wordsOfMedia } from "@/lib/formats/telegram/media";
import { messageText } from "@/lib/formats/telegram/message-text";
import { serviceLine } from "@/lib/formats/telegram/service-line";
import { TelegramClock } from "@/lib/formats/telegram/telegram-clock";
import { cleanText } from "@/lib/formats/text/clean-text";

const maxTextLength = 4_000_000;

/** Reads the messages of one chat, in order: https://core.telegram.org/import-export. */
export class MessageReader {
  readonly clock = new TelegramClock();
  private readonly authors = new Authors();

  /** `place` is the number of the message in its list, counted from 1. */
  read(value: unknown, place: number): ChatRecord {
    const where = placeOf("message", place);
    if (value instanceof Unreadable) return { type: "skipped", where, reason: value.reason };
    if (!isRaw(value)) return { type: "skipped", where, reason: "not-an-object" };
    if (value.type === "unsupported") {
      return { type: "skipped", where, reason: "not-exported" };
    }
    const time = this.clock.read(value);
    if (time === "unreadable") return { type: "skipped", where, reason: "unreadable-date" };
    const text = messageText(value.text);
    if (text === null) return { type: "skipped", where, reason: "text-not-texts" };
    if (text.length > maxTextLength) {
      return {
        type: "skipped",
        where,
        reason: "too-long",
      };
    }
    return value.type === "service" ? notice(value, time) : this.message(value, time, text, where);
  }

  private message(raw: Raw, time: number | null, text: string, where: Place): ChatRecord {
    const attachments = attachmentsOf(raw);
    if (time === null && text === "" && attachments.length === 0) {
      return { type: "skipped", where, reason: "no-date-nor-text" };
    }
    const message: Message = {
      type: "message",
      time,
      author: cleanText(this.authors.authorOf(raw)),
      kind: attachments.length > 0 ? "media" : "text",
      text: cleanText(text === "" ? wordsOfMedia(raw) : text),
    };
    if (attachments.length > 0) message.attachments = attachments;
    return withDetails(message, raw);
  }
}

function notice(raw: Raw, time: number | null): Message {
  const message: Message = {
    type: "message",
    time,
    author: null,
    kind: "system",
    text: cleanText(serviceLine(raw)),
  };
  const sourceId = idOf(raw.id);
  return sourceId === undefined ? message : { ...message, sourceId };
}

function withDetails(message: Message, raw: Raw): Message {
  const sourceId = idOf(raw.id);
  if (sourceId !== undefined) message.sourceId = sourceId;
  const replyTo = idOf(raw.reply_to_message_id);
  if (replyTo !== undefined) message.replyTo = replyTo;
  if (raw.forwarded_from !== undefined)
    message.forwardedFrom = cleanText(textOf(raw.forwarded_from) ?? "Deleted Account");
  if (isEdited(raw)) {
    message.isEdited = true;
    Object.assign(message, editedAfter(seconds(raw.date_unixtime), seconds(raw.edited_unixtime)));
  }
  const reactions = reactionsOf(raw.reactions);
  if (reactions.length > 0) message.reactions = reactions;
  return message;
}

/** The versions of 2018 wrote of each message that was never edited that it was in 1970. */
function isEdited(raw: Raw): boolean {
  if (raw.edited_unixtime !== undefined) return raw.edited_unixtime !== "0";
  return raw.edited !== undefined && !textOf(raw.edited)?.startsWith("1970-");
}

function seconds(value: unknown): number | null {
  const number = numberOf(value);
  return number === null ? null : number * 1000;
}

function reactionsOf(value: unknown): Reaction[] {
  return listOf(value).flatMap((reaction) => {
    if (!isRaw(reaction)) return [];
    const from = listOf(reaction.recent).flatMap((by) => (isRaw(by) ? (textOf(by.from) ?? []) : []));
    const emoji = textOf(reaction.emoji) ?? (reaction.type === "paid" ? "⭐" : "custom emoji");
    const count = Math.max(numberOf(reaction.count) ?? 1, from.length);
    return [{ emoji: cleanText(emoji), count, ...(from.length > 0 && { from: from.map(cleanText) }) }];
  });
}
