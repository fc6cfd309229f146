import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { groupReactions } from "@/lib/formats/group-reactions";
import { jsonRecords } from "@/lib/formats/json/json-records";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, listOf, numberOf, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, Message, Place } from "@/lib/formats/message";
import { nameOf, wordsOf } from "@/lib/formats/signal/sigtop-header";
import { storedAttachment } from "@/lib/formats/signal/stored-attachment";
import { skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Reads messages as Signal Desktop stores them, which sigtop writes as a list for each conversation. */
export async function* readDesktopJson(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const written = set.titleHint ?? "";
  const chat = newChatHead(set.key, nameOf(written) || null, "utc");
  const batches = jsonRecords(file, []);
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    yield { chat, records: step.value.map(({ value, where }) => readRecord(value, where, written)) };
  }
  chat.warnings.push(...step.value);
  yield { chat, records: [] };
}

function readRecord(value: unknown, where: Place, chatName: string): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const time = numberOf(value.sent_at) ?? numberOf(value.timestamp);
  if (time === null || !Number.isSafeInteger(time)) return skipped(where, "unreadable-date");
  const text = cleanText(textOf(value.body) ?? "");
  const type = textOf(value.type) ?? "";
  if (type === "call-history")
    return {
      type: "message",
      time,
      author: cleanText(authorOf(value, chatName)),
      kind: "call",
      text: "Call",
    };
  if (type !== "incoming" && type !== "outgoing")
    return { type: "message", time, author: null, kind: "system", text: text || cleanText(wordsOf(type)) };
  return message(value, time, text, cleanText(authorOf(value, chatName)));
}

function message(raw: Raw, time: number, text: string, author: string): Message {
  const isDeleted = raw.deletedForEveryone === true;
  const attachments = [
    ...listOf(raw.attachments).flatMap(attachmentOf),
    ...(isRaw(raw.sticker) ? [{ kind: "sticker" } as const] : []),
  ];
  const reactions = listOf(raw.reactions).flatMap((reaction) => textOf(rawOf(reaction).emoji) ?? []);
  const sourceId = textOf(raw.id);
  return {
    type: "message",
    time,
    author,
    kind: isDeleted ? "deleted" : attachments.length > 0 ? "media" : "text",
    text,
    ...(sourceId !== null && { sourceId: cleanText(sourceId) }),
    ...(listOf(raw.editHistory).length > 0 && { isEdited: true }),
    ...(attachments.length > 0 && { attachments }),
    ...(reactions.length > 0 && {
      reactions: groupReactions(reactions.map((emoji) => ({ emoji: cleanText(emoji), from: "" }))),
    }),
  };
}

/** A message says who sent it by number or id only; the file is named after the other person, with the same behind. */
function authorOf(raw: Raw, chatName: string): string {
  if (raw.type === "outgoing") return "You";
  const ids = [raw.source, raw.sourceServiceId, raw.sourceUuid].flatMap((id) => textOf(id) ?? []);
  const isOfChat = ids.some((id) => id !== "" && chatName.endsWith(`(${id})`));
  return (isOfChat ? nameOf(chatName) : ids[0]) || "Unknown";
}

function attachmentOf(value: unknown): Attachment[] {
  if (!isRaw(value)) return [];
  const [type = ""] = (textOf(value.contentType) ?? "").split("/", 1);
  return [storedAttachment(textOf(value.fileName), type)];
}
