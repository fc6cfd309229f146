import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, numberOf, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import { eventOf, isRedacted, relationOf, replyTargetOf, withoutQuote } from "@/lib/formats/matrix/event";
import { isPoll, readContent } from "@/lib/formats/matrix/message-content";
import { noticeLine } from "@/lib/formats/matrix/notice-line";
import type { RoomProfile } from "@/lib/formats/matrix/room-profile";
import type { Message, Place } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";

const latest = Date.UTC(2200, 0, 1);
const withoutTarget = { reaction: "reacts-to-missing", redaction: "deletes-missing" } as const;

/** Reads the events of a room in their order. */
export class EventReader {
  /** Edits, reactions and redactions that have become part of the messages they are about. */
  applied = 0;
  /** Ids of what has been changed so far, so that changes of messages that are not in the export are told apart. */
  private readonly changed = new Set<string>();

  constructor(private readonly profile: RoomProfile) {}

  /** Null for an event that has become part of an earlier record. */
  read(value: unknown, where: Place): ChatRecord | null {
    if (value instanceof Unreadable) return skipped(where, value.reason);
    if (!isRaw(value)) return skipped(where, "not-an-object");
    const event = eventOf(value);
    const relation = relationOf(event);
    if (relation !== null && this.changed.has(relation.target)) {
      this.applied++;
      return null;
    }
    if (relation !== null && relation.kind !== "edit") return skipped(where, withoutTarget[relation.kind]);
    const time = numberOf(event.origin_server_ts);
    if (time === null || time < 0 || time >= latest) return skipped(where, "unreadable-date");
    if (textOf(event.sender) === null) return skipped(where, "no-sender");
    if (isUndecrypted(event)) return skipped(where, "not-decrypted");
    return this.event(event, Math.floor(time), where);
  }

  private event(event: Raw, time: number, where: Place): ChatRecord {
    const id = textOf(event.event_id) ?? undefined;
    const author = this.profile.nameOf(String(event.sender));
    const base = { type: "message", time, ...(id !== undefined && { sourceId: id }) } as const;
    if (!isSaid(event)) {
      const text = cleanText(noticeLine(event, (person) => this.profile.nameOf(person)));
      return { ...base, author: null, kind: "system", text };
    }
    if (id !== undefined && this.profile.isTarget(id)) this.changed.add(id);
    if (isRedacted(event) || this.profile.isRedacted(id))
      return { ...base, author, kind: "deleted", text: "" };
    if (event.type === "m.call.invite") return { ...base, author, kind: "call", text: "" };
    return this.said(event, { ...base, author, kind: "text", text: "" }, where);
  }

  private said(event: Raw, message: Message, where: Place): ChatRecord {
    const original = rawOf(event.content);
    const edited = this.profile.editOf(message.sourceId);
    // An edit of a message that is not in the export says for itself what it is about.
    const orphan = isRaw(original["m.new_content"]) ? original["m.new_content"] : null;
    const content = readContent(event.type, edited ?? orphan ?? original);
    if (content === null) return skipped(where, "no-text-nor-file");
    if (content.text.length > maxTextLength) return skipped(where, "too-long");
    message.text = cleanText(withoutQuote(content.text, event));
    message.kind = kindWith(content.attachments);
    const replyTo = replyTargetOf(event);
    if (replyTo !== undefined) message.replyTo = replyTo;
    if (edited !== null || orphan !== null) message.isEdited = true;
    if (content.attachments.length > 0) message.attachments = content.attachments;
    const reactions = this.profile.reactionsTo(message.sourceId);
    if (reactions.length > 0) message.reactions = reactions;
    return message;
  }
}

function isSaid(event: Raw): boolean {
  const { type } = event;
  if (type === "m.room.message") return rawOf(event.content).msgtype !== "m.key.verification.request";
  return type === "m.sticker" || type === "m.call.invite" || isPoll(type);
}

function isUndecrypted(event: Raw): boolean {
  const isEncrypted = event.type === "m.room.encrypted" && !isRedacted(event);
  return isEncrypted || rawOf(event.content).msgtype === "m.bad.encrypted";
}
