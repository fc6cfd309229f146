import type { ChatRecord } from "@/lib/formats/export-format";
import { type Annotations, annotationsOf } from "@/lib/formats/google-chat/annotations";
import type { Members } from "@/lib/formats/google-chat/members";
import { readProseDate } from "@/lib/formats/google-chat/prose-date";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { idOf, isRaw, listOf, type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, Message, MessageKind, Place, Reaction } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";

/** Reads one entry of `messages`. */
export function readGoogleMessage(value: unknown, where: Place, members: Members): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const text = value.text ?? "";
  if (typeof text !== "string") return skipped(where, "text-not-text");
  if (text.length > maxTextLength) return skipped(where, "too-long");
  const written = dateOf(value);
  const time = written === null ? null : readProseDate(written);
  if (written !== null && time === null) return skipped(where, "unreadable-date");
  const message = messageOf(value, time, members.nameOf(value.creator), cleanText(text));
  return withDetails(message, value, members);
}

/** Of an edited message only its first version has the date at which it was sent. */
function dateOf(message: Raw): string | null {
  const versions = rawsOf(message.previous_message_versions).map((version) => version.created_date);
  const dates = [message.created_date, ...versions, message.updated_date, message.deleted_date];
  const date = dates.find((candidate) => candidate !== undefined && candidate !== null);
  return date === undefined ? null : String(date);
}

function messageOf(raw: Raw, time: number | null, author: string, text: string): Message {
  const annotations = annotationsOf(raw);
  const attachments = [...rawsOf(raw.attached_files).map(fileOf), ...annotations.links];
  const kind = kindOf(raw, text, attachments, annotations);
  if (kind === "system") {
    const line = text === "" ? `${author} changed who is in this chat` : text;
    return { type: "message", time, author: null, kind, text: line };
  }
  if (kind === "media" && attachments.length === 0) attachments.push({ kind: "other" });
  const words =
    text ||
    (kind === "call" ? annotations.call : annotations.card) ||
    (kind === "text" && nameIn(attachments));
  return {
    type: "message",
    time,
    author,
    kind,
    text: words || "",
    ...(attachments.length > 0 && { attachments }),
  };
}

function kindOf(raw: Raw, text: string, attachments: Attachment[], annotations: Annotations): MessageKind {
  if (raw.message_state === "DELETED" || isRaw(raw.deletion_metadata)) return "deleted";
  if (annotations.isMembership) return "system";
  if (text === "" && annotations.call !== null) return "call";
  const isEmpty = text === "" && attachments.length === 0 && annotations.card === null;
  return isEmpty ? "media" : kindWith(attachments);
}

function nameIn(attachments: readonly Attachment[]): string {
  return attachments.flatMap(({ name }) => name ?? []).join("\n");
}

function fileOf(file: Raw): Attachment {
  const name = fileNameOf(cleanText(textOf(file.original_name) ?? textOf(file.export_name) ?? ""));
  // 4926929847130562072?account_id=3.png
  return name === "" ? { kind: "document" } : { kind: fileKind(name), name };
}

function withDetails(message: Message, raw: Raw, members: Members): Message {
  const sourceId = idOf(raw.message_id);
  if (sourceId !== undefined) message.sourceId = sourceId;
  const replyTo = idOf(rawOf(raw.quoted_message_metadata).message_id) ?? threadOf(sourceId);
  if (replyTo !== undefined && message.kind !== "system") message.replyTo = replyTo;
  const isRewritten = rawsOf(raw.previous_message_versions).some((version) => textOf(version.text) !== null);
  if (isRewritten) message.isEdited = true;
  const reactions = reactionsOf(raw.reactions, members);
  if (reactions.length > 0) message.reactions = reactions;
  return message;
}

/** "AAAA/topic/reply" answers "AAAA/topic/topic". */
function threadOf(id: string | undefined): string | undefined {
  const [space, topic, message] = id?.split("/") ?? [];
  return message === undefined || message === topic ? undefined : `${space}/${topic}/${topic}`;
}

function reactionsOf(value: unknown, members: Members): Reaction[] {
  return rawsOf(value).flatMap(({ emoji, reactor_emails }) => {
    const { unicode, custom_emoji } = rawOf(emoji);
    const { shortcode } = rawOf(custom_emoji);
    const name = textOf(unicode) ?? textOf(shortcode);
    if (name === null) return [];
    const from = listOf(reactor_emails).flatMap((email) => textOf(email) ?? []);
    return [
      {
        emoji: cleanText(name),
        count: Math.max(from.length, 1),
        ...(from.length > 0 && { from: from.map((email) => members.nameOfEmail(email)) }),
      },
    ];
  });
}
