import { attachmentsOf, wordsOfEmbeds } from "@/lib/formats/discord/attachments";
import { plainText } from "@/lib/formats/discord/markup";
import { isNoticeType, noticeLine } from "@/lib/formats/discord/notice-line";
import { editedAfter } from "@/lib/formats/edited-after";
import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { idOf, isRaw, numberOf, type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Message, Place, Reaction } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { DistinctNames } from "@/lib/formats/people/distinct-names";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** Reads the messages of one channel: https://github.com/Tyrrrz/DiscordChatExporter. */
export class DiscordMessageReader {
  private readonly names = new DistinctNames();

  read(value: unknown, where: Place): ChatRecord {
    if (value instanceof Unreadable) return skipped(where, value.reason);
    if (!isRaw(value)) return skipped(where, "not-an-object");
    const time = readIsoTime(textOf(value.timestamp) ?? "")?.time;
    if (time === undefined) return skipped(where, "unreadable-date");
    const content = value.content ?? "";
    if (typeof content !== "string") return skipped(where, "content-not-text");
    if (content.length > maxTextLength) return skipped(where, "too-long");
    const author = this.nameOf(value.author);
    if (author === null) return skipped(where, "no-author");
    const sourceId = idOf(value.id);
    const type = idOf(value.type) ?? "Default";
    const message: Message = isNoticeType(type)
      ? notice(time, noticeLine(type, author, content))
      : this.message(value, { time, author, content });
    if (sourceId !== undefined) message.sourceId = sourceId;
    return message;
  }

  private message(raw: Raw, { time, author, content }: Said): Message {
    const forwarded = rawOf(raw.forwardedMessage);
    const isForward = isRaw(raw.forwardedMessage);
    const attachments = [...attachmentsOf(raw), ...attachmentsOf(forwarded)];
    const said = plainText(content, rawsOf(raw.mentions));
    const text = [said || wordsOfEmbeds(raw), textOf(forwarded.content) ?? wordsOfEmbeds(forwarded)];
    const words = cleanText(text.filter(Boolean).join("\n"));
    // Polls, activities and voice effects come without anything that could be shown.
    if (words === "" && attachments.length === 0) attachments.push({ kind: "other" });
    const message: Message = { type: "message", time, author, kind: kindWith(attachments), text: words };
    const reference = rawOf(raw.reference);
    const replyTo = idOf(reference.messageId);
    if (isForward) message.forwardedFrom = "another channel";
    else if (replyTo !== undefined && reference.type !== "Forward") message.replyTo = replyTo;
    const editedAt = textOf(raw.timestampEdited);
    if (editedAt !== null)
      Object.assign(message, { isEdited: true, ...editedAfter(time, Date.parse(editedAt)) });
    if (attachments.length > 0) message.attachments = attachments;
    const reactions = this.reactionsOf(raw.reactions);
    if (reactions.length > 0) message.reactions = reactions;
    return message;
  }

  private reactionsOf(value: unknown): Reaction[] {
    return rawsOf(value).map(({ emoji, count, users }) => {
      const from = rawsOf(users).flatMap((user) => this.nameOf(user) ?? []);
      const name = textOf(rawOf(emoji).name) ?? "custom emoji";
      const total = Math.max(numberOf(count) ?? 1, from.length);
      return { emoji: cleanText(name), count: total, ...(from.length > 0 && { from }) };
    });
  }

  /** Webhooks lend one name to many senders, so only accounts are told apart by their ids. */
  private nameOf(value: unknown): string | null {
    if (!isRaw(value)) return null;
    const handle = textOf(value.name);
    const name = textOf(value.nickname) ?? handle;
    if (name === null) return null;
    const isAccount = value.isBot !== true;
    return cleanText(this.names.nameOf(isAccount ? idOf(value.id) : undefined, name, handle));
  }
}

interface Said {
  time: number;
  author: string;
  content: string;
}

function notice(time: number, text: string): Message {
  return { type: "message", time, author: null, kind: "system", text: cleanText(text) };
}
