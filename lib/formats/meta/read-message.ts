import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, numberOf, type Raw, rawsOf } from "@/lib/formats/json/raw";
import type { Message, MessageKind, Place } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { attachmentsOf, sharedWords } from "@/lib/formats/meta/attachments";
import { messageTime } from "@/lib/formats/meta/message-time";
import { metaText } from "@/lib/formats/meta/meta-text";
import {
  isNotice,
  isReactionEcho,
  saysCall,
  saysPoll,
  saysUnsent,
  standsForAttachment,
} from "@/lib/formats/meta/phrases";
import { reactionsOf } from "@/lib/formats/meta/reactions";
import { maxTextLength, skipped } from "@/lib/formats/skipped";

/**
 * Reads one entry of `messages`. The end-to-end export has other names for the same fields, the rest is alike.
 * `nameless` is the author of messages whose sender is gone.
 */
export function readMetaMessage(value: unknown, where: Place, nameless: string): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const time = messageTime(value);
  if (time === "unreadable") return skipped(where, "unreadable-date");
  const content = value.content ?? value.text ?? "";
  if (typeof content !== "string") return skipped(where, "text-not-text");
  if (content.length > maxTextLength) return skipped(where, "too-long");
  const author = metaText(value.sender_name ?? value.senderName) ?? nameless;
  return message(value, { time, author, text: metaText(content) ?? "" });
}

interface Known {
  time: number | null;
  author: string;
  text: string;
}

function message(raw: Raw, known: Known): Message {
  const notice = noticeIn(raw, known);
  if (notice !== null)
    return { type: "message", time: known.time, author: null, kind: "system", text: notice };
  const attachments = attachmentsOf(raw);
  if (saysPoll(known.text, known.author)) attachments.push({ kind: "poll" });
  const isWithoutWords = saysNothing(known);
  const kind = kindOf(
    raw,
    known,
    kindWith(attachments) === "media" || (isWithoutWords && sharedWords(raw) === ""),
  );
  if (kind === "media" && attachments.length === 0) {
    attachments.push({ kind: raw.type === "link" ? "link" : "other" });
  }
  const reactions = reactionsOf(raw.reactions);
  return {
    type: "message",
    time: known.time,
    author: known.author,
    kind,
    text: wordsOf(raw, kind, isWithoutWords ? "" : known.text),
    ...(attachments.length > 0 && { attachments }),
    ...(reactions.length > 0 && { reactions }),
  };
}

function saysNothing({ text, author }: Known): boolean {
  return text === "" || standsForAttachment(text, author) || saysUnsent(text, author);
}

function kindOf(raw: Raw, { text, author }: Known, isMedia: boolean): MessageKind {
  const isUnsent = raw.is_unsent === true || raw.isUnsent === true || raw.type === "placeholder";
  if (isUnsent || (text === "" && raw.is_taken_down === true) || saysUnsent(text, author)) return "deleted";
  if (raw.type === "Call" || numberOf(raw.call_duration) !== null || raw.missed === true) return "call";
  if (saysCall(text, author)) return "call";
  return isMedia ? "media" : "text";
}

function wordsOf(raw: Raw, kind: MessageKind, text: string): string {
  if (kind === "call") return text === "" ? callWords(raw) : text;
  return text === "" && kind !== "deleted" ? sharedWords(raw) : text;
}

function callWords(raw: Raw): string {
  const seconds = numberOf(raw.call_duration) ?? 0;
  if (raw.missed === true) return "Missed call";
  if (seconds <= 0) return "Call";
  return seconds < 60 ? `Call, ${seconds} s` : `Call, ${Math.round(seconds / 60)} min`;
}

/** The line of a notice about the chat; null for what a person said or sent. */
function noticeIn(raw: Raw, { author, text }: Known): string | null {
  const isMembership = raw.type === "Subscribe" || raw.type === "Unsubscribe";
  if (isMembership) return text === "" ? membershipLine(raw, author) : text;
  if (isReactionEcho(text, author)) return echoLine(text, author);
  return isNotice(text, author) ? text : null;
}

function membershipLine(raw: Raw, author: string): string {
  const names = rawsOf(raw.users).flatMap((user) => metaText(user.name) ?? []);
  if (raw.type === "Unsubscribe") {
    const isLeaving = names.length === 0 || names.every((name) => name === author);
    return isLeaving ? `${author} left` : `${author} removed ${names.join(", ")}`;
  }
  return names.length === 0 ? `${author} joined` : `${author} added ${names.join(", ")}`;
}

/** "Liked a message" says who only in another field. */
function echoLine(text: string, author: string): string {
  const line = text.trim();
  return line.startsWith(author) ? line : `${author} ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}
