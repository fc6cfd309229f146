import type { ConversationEntry } from "@/lib/formats/conversations/conversation-records";
import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, Message, Place } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** Reads a message. The author of one by the account's owner is left empty: the name is not known here. */
export function readEntry(_: string, value: unknown, place: number): ConversationEntry {
  const where = placeOf("message", place);
  const raw = rawOf(value);
  const id = textOf(raw.uuid) ?? `#${place}`;
  return { id, parent: textOf(raw.parent_message_uuid), where, record: readMessage(value, where) };
}

function readMessage(value: unknown, where: Place): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const time = value.created_at == null ? null : readIsoTime(String(value.created_at))?.time;
  if (time === undefined) return skipped(where, "unreadable-date");
  const author = value.sender === "human" || value.sender === "user" ? "" : "Claude";
  if (author !== "" && value.sender !== "assistant") return skipped(where, "no-sender");
  const text = cleanText(textOfMessage(value));
  if (text.length > maxTextLength) return skipped(where, "too-long");
  const attachments = attachmentsOf(value);
  if (text.trim() === "" && attachments.length === 0) {
    const isWork = rawsOf(value.content).length > 0;
    return skipped(where, isWork ? "only-thoughts" : "empty");
  }
  const message: Message = { type: "message", time, author, kind: kindWith(attachments), text };
  const sourceId = textOf(value.uuid);
  if (sourceId !== null) message.sourceId = sourceId;
  if (attachments.length > 0) message.attachments = attachments;
  return message;
}

/** What was said, without thoughts and the use of tools. Old exports have `text` alone. */
function textOfMessage(message: Raw): string {
  const said = rawsOf(message.content).filter(({ type }) => type === "text" || type === "voice_note");
  const words = said.flatMap(({ text }) => textOf(text) ?? []).join("\n\n");
  if (words !== "") return words;
  const hasOtherBlocks = rawsOf(message.content).some(({ type }) => type !== "text");
  return hasOtherBlocks ? "" : (textOf(message.text) ?? "");
}

function attachmentsOf(message: Raw): Attachment[] {
  const files = [...rawsOf(message.attachments), ...rawsOf(message.files)];
  const names = files.map((file) => textOf(file.file_name) ?? "");
  const named = [...new Set(names.filter(Boolean))].map((path) => {
    const name = cleanText(fileNameOf(path));
    return { kind: fileKind(name), name };
  });
  const unnamed = names.filter((name) => name === "").map(() => ({ kind: "document" }) as const);
  return [...named, ...unnamed];
}
