import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { groupReactions } from "@/lib/formats/group-reactions";
import { jsonRecords } from "@/lib/formats/json/json-records";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, listOf, type Raw, textOf } from "@/lib/formats/json/raw";
import type { Attachment, Message, Place } from "@/lib/formats/message";
import { messageKind } from "@/lib/formats/signal/message-kind";
import { skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind } from "@/lib/formats/text/file-kind";
import { readIsoTime } from "@/lib/formats/text/iso-time";
import { decodeHead } from "@/lib/formats/text/text-decoding";

/** Reads `data.json`: a message on each line, or a list of them. The markdown beside it says the same. */
export async function* readSignalJson(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const chat = newChatHead(set.key, set.titleHint ?? null, "wall");
  const isList = decodeHead(await file.head())
    .trimStart()
    .startsWith("[");
  const batches = jsonRecords(file, isList ? [] : "lines");
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    const records = step.value.map(({ value, where }) => readRecord(value, where, chat));
    if (records.length > 0) yield { chat, records };
  }
  chat.warnings.push(...step.value);
  yield { chat, records: [] };
}

function readRecord(value: unknown, where: Place, chat: ChatHead): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const author = textOf(value.sender);
  if (author === null) return skipped(where, "no-sender");
  const date = typeof value.date === "string" ? readIsoTime(value.date) : null;
  if (date === null) return skipped(where, "unreadable-date");
  if (date.clock === "utc") chat.clock = "utc";
  if (typeof value.body !== "string") return skipped(where, "text-not-text");
  return message(value, value.body, date.time, author);
}

function message(raw: Raw, body: string, time: number, author: string): Message {
  const isDeleted = raw.deleted === true;
  const attachments = attachmentsOf(raw);
  const reactions = groupReactions(listOf(raw.reactions).flatMap(reactionOf));
  const text = cleanText(body.replace(/ {2}$/, ""));
  return {
    type: "message",
    time,
    author: cleanText(author),
    kind: isDeleted ? "deleted" : raw.call === true ? "call" : messageKind(text, attachments),
    text,
    ...(attachments.length > 0 && { attachments }),
    ...(reactions.length > 0 && { reactions }),
  };
}

function attachmentsOf(raw: Raw): Attachment[] {
  const attachments = listOf(raw.attachments).flatMap((value): Attachment[] => {
    if (!isRaw(value)) return [];
    const name = textOf(value.name);
    if (name === null) return [{ kind: value.missing_kind === "media" ? "photo" : "document" }];
    return [{ kind: fileKind(name), name: cleanText(name) }];
  });
  return isRaw(raw.sticker) ? [...attachments, { kind: "sticker" }] : attachments;
}

/** ["Ana", "👍"], or an object with these names. */
function reactionOf(value: unknown): { from: string; emoji: string }[] {
  const [name, sign] = isRaw(value) ? [value.name, value.emoji] : listOf(value);
  const emoji = textOf(sign);
  return emoji === null ? [] : [{ from: cleanText(textOf(name) ?? ""), emoji: cleanText(emoji) }];
}
