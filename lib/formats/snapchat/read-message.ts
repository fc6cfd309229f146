import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, numberOf, type Raw, textOf } from "@/lib/formats/json/raw";
import type { AttachmentKind, Message, Place } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import type { MediaNames } from "@/lib/formats/snapchat/media-names";
import type { SnapchatPeople } from "@/lib/formats/snapchat/people";
import { noticeFor } from "@/lib/formats/snapchat/status";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** What a message of a type is; pictures and videos are both `MEDIA`. */
const attachedKinds = new Map<string, AttachmentKind>([
  ["MEDIA", "other"],
  ["PHOTO", "photo"],
  ["IMAGE", "photo"],
  ["VIDEO", "video"],
  ["NOTE", "voice"],
  ["STICKER", "sticker"],
  ["LOCATION", "location"],
]);
const earliest = Date.UTC(2011, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Reads one entry of a chat. */
export function readSnapchatMessage(
  value: unknown,
  where: Place,
  known: { people: SnapchatPeople; media: MediaNames },
): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const from = textOf(value.From);
  if (from === null) return skipped(where, "no-sender");
  const time = snapchatTime(value);
  if (time === null) return skipped(where, "unreadable-date");
  const content = value.Content ?? "";
  if (typeof content !== "string") return skipped(where, "text-not-text");
  if (content.length > maxTextLength) return skipped(where, "too-long");
  const type = textOf(value["Media Type"]) ?? "TEXT";
  const author = known.people.nameOf(from);
  const text = cleanText(content);
  const message: Message = { type: "message", time, author, kind: "text", text };
  if (/^STATUS/.test(type)) return { ...message, ...noticeFor(type, author) };
  return said(value, { message, type, where }, known.media);
}

function said(
  value: Raw,
  { message, type, where }: { message: Message; type: string; where: Place },
  media: MediaNames,
): ChatRecord {
  const ids = textOf(value["Media IDs"]) ?? "";
  const kind = attachedKinds.get(type);
  if (type === "TEXT" && message.text === "" && ids === "") return skipped(where, "not-saved");
  // "SHARE" and types that come later: a post or a place of Snapchat, of which the text may hold the address.
  const isShare = kind === undefined && type !== "TEXT";
  const attachments = isShare
    ? [{ kind: "link" } as const]
    : kind !== undefined || ids !== ""
      ? media.attachments(ids, kind ?? "other")
      : [];
  if (attachments.length === 0) return message;
  return { ...message, kind: kindWith(attachments), attachments };
}

/**
 * "Created(microseconds)" counts milliseconds, whatever its name says; in some exports it is left out.
 * `Created` is written as 2024-04-20 01:29:22 UTC.
 */
export function snapchatTime(value: Raw): number | null {
  const counted = numberOf(value["Created(microseconds)"]);
  const time = counted === null ? null : Math.floor(counted >= latest ? counted / 1000 : counted);
  if (time !== null && time >= earliest && time < latest) return time;
  return readIsoTime(textOf(value.Created) ?? "")?.time ?? null;
}
