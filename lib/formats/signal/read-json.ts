import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { groupReactions } from "@/lib/formats/group-reactions";
import { jsonRecords } from "@/lib/formats/json/json-records";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import type { Attachment, Message } from "@/lib/formats/message";
import { messageKind } from "@/lib/formats/signal/message-kind";
import { isRaw, listOf, type Raw, textOf } from "@/lib/formats/telegram/raw";
import { cleanText } from "@/lib/formats/text/clean-text";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { fileKind } from "@/lib/formats/text/file-kind";
import { readIsoTime } from "@/lib/formats/text/iso-time";
import { newChat } from "@/lib/formats/text/read-transcript";
import { decodeHead, TextDecoding } from "@/lib/formats/text/text-decoding";

/** Reads `data.json`: a message on each line, or a list of them. The markdown beside it says the same. */
export async function* readSignalJson(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const chat = newChat(set, "wall");
  const decoding = new TextDecoding();
  const isList = decodeHead(await file.head())
    .trimStart()
    .startsWith("[");
  for await (const batch of jsonRecords(file, isList ? [] : "lines", decoding)) {
    const records = batch.map(({ value, where }) => readRecord(value, where, chat));
    if (records.length > 0) yield { chat, records };
  }
  chat.warnings.push(...encodingNotes(decoding));
  yield { chat, records: [] };
}

function readRecord(value: unknown, where: string, chat: ChatHead): ChatRecord {
  const skipped = (reason: string): ChatRecord => ({ type: "skipped", where, reason });
  if (value instanceof Unreadable) return skipped(value.reason);
  if (!isRaw(value)) return skipped("It is not an object.");
  const author = textOf(value.sender);
  if (author === null) return skipped("It has no sender.");
  const date = typeof value.date === "string" ? readIsoTime(value.date) : null;
  if (date === null) return skipped("Its date cannot be read.");
  if (date.clock === "utc") chat.clock = "utc";
  if (typeof value.body !== "string") return skipped("Its text is not a text.");
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
