import { fileCalled } from "@/lib/formats/discord/attachments";
import type { ChatRecord } from "@/lib/formats/export-format";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { idOf, isRaw } from "@/lib/formats/json/raw";
import type { Message, Place } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** The fields of a message, in JSON as in CSV. */
export interface PackagedMessage {
  id: unknown;
  timestamp: unknown;
  contents: unknown;
  attachments: unknown;
}

// "ID": 1057381394713755648
const longId = /("ID"\s*:\s*)(\d{16,20})(?=\s*[,}])/;

/** Ids are numbers that are too long for `JSON.parse` to keep, so they are made texts before. */
export function parsePackaged(source: unknown): PackagedMessage | Unreadable {
  if (typeof source !== "string") return source instanceof Unreadable ? source : new Unreadable("not-text");
  const value = parseLoosely(source.replace(longId, '$1"$2"'));
  if (value instanceof Unreadable) return value;
  if (!isRaw(value)) return new Unreadable("not-an-object");
  return {
    id: value.ID,
    timestamp: value.Timestamp,
    contents: value.Contents,
    attachments: value.Attachments,
  };
}

export function readPackaged(value: PackagedMessage | Unreadable, author: string, where: Place): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  // 2024-01-15 10:30:00 · 2024-01-15 10:30:00.123000+00:00; without an offset it is in UTC.
  const time = typeof value.timestamp === "string" ? readIsoTime(value.timestamp)?.time : undefined;
  if (time === undefined) return skipped(where, "unreadable-date");
  const contents = typeof value.contents === "number" ? String(value.contents) : (value.contents ?? "");
  if (typeof contents !== "string") return skipped(where, "content-not-text");
  if (contents.length > maxTextLength) return skipped(where, "too-long");
  const addresses = typeof value.attachments === "string" ? value.attachments.split(/[\s,]+/) : [];
  const attachments = addresses.filter(Boolean).map(fileCalled);
  const text = cleanText(contents);
  if (text === "" && attachments.length === 0) attachments.push({ kind: "other" });
  const message: Message = { type: "message", time, author, kind: kindWith(attachments), text };
  const sourceId = idOf(value.id);
  if (sourceId !== undefined) message.sourceId = sourceId;
  if (attachments.length > 0) message.attachments = attachments;
  return message;
}
