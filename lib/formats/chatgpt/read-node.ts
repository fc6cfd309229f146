import { attachmentsOf, textOfContent } from "@/lib/formats/chatgpt/content";
import type { ConversationEntry } from "@/lib/formats/conversations/conversation-records";
import type { ChatRecord } from "@/lib/formats/export-format";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, numberOf, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import type { Message, Place, SkipReason } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";

const authors: Record<string, string> = { user: "You", assistant: "ChatGPT" };

/** What ChatGPT thinks, or is told about its user, and never shows as a message. */
const hiddenContent = new Set([
  "user_editable_context",
  "model_editable_context",
  "thoughts",
  "reasoning_recap",
  "app_pairing_content",
]);

const latest = Date.UTC(2200, 0, 1);

/** Takes what is needed of a node of the tree. Nodes without a message are there to hold it together. */
export function readNode(name: string, value: unknown, place: number): ConversationEntry {
  const where = placeOf("node", place);
  const node = rawOf(value);
  const parent = textOf(node.parent);
  if (value instanceof Unreadable) return { id: name, parent, where, record: skipped(where, value.reason) };
  if (!isRaw(value)) return { id: name, parent, where, record: skipped(where, "not-an-object") };
  const isEmpty = node.message === null || node.message === undefined;
  return { id: name, parent, where, record: isEmpty ? null : readMessage(node.message, where) };
}

export function leafOf(fields: ReadonlyMap<string, unknown>): string | null {
  return textOf(fields.get("current_node"));
}

function readMessage(value: unknown, where: Place): ChatRecord {
  if (!isRaw(value)) return skipped(where, "message-not-an-object");
  const reason = reasonToLeaveOut(value);
  if (reason !== null) return skipped(where, reason);
  const time = timeOf(value.create_time);
  if (time === "unreadable") return skipped(where, "unreadable-date");
  const text = cleanText(textOfContent(rawOf(value.content)));
  if (text.length > maxTextLength) return skipped(where, "too-long");
  const attachments = attachmentsOf(value);
  if (text.trim() === "" && attachments.length === 0) return skipped(where, "empty");
  const author = authors[String(rawOf(value.author).role)] ?? "ChatGPT";
  const message: Message = { type: "message", time, author, kind: kindWith(attachments), text };
  const sourceId = textOf(value.id);
  if (sourceId !== null) message.sourceId = sourceId;
  if (attachments.length > 0) message.attachments = attachments;
  return message;
}

function reasonToLeaveOut(message: Raw): SkipReason | null {
  const role = rawOf(message.author).role;
  const recipient = textOf(message.recipient);
  const isHidden =
    rawOf(message.metadata).is_visually_hidden_from_conversation === true ||
    hiddenContent.has(String(rawOf(message.content).content_type));
  if (role === "tool" || (recipient !== null && recipient !== "all")) return "between-tools";
  if (role === "system") return "hidden-instruction";
  if (isHidden) return "hidden";
  return role === "user" || role === "assistant" ? null : "of-another-author";
}

/** Seconds with fractions; null for messages that ChatGPT keeps no time of. */
function timeOf(seconds: unknown): number | null | "unreadable" {
  if (seconds === null || seconds === undefined || seconds === 0) return null;
  const time = Math.floor((numberOf(seconds) ?? Number.NaN) * 1000);
  return time > 0 && time < latest ? time : "unreadable";
}
