import type { ChatRecord } from "@/lib/formats/export-format";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { idOf, isRaw, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, AttachmentKind, Message, Place } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { maxTextLength, skipped } from "@/lib/formats/skipped";
import { callLogLine } from "@/lib/formats/skype/call-log";
import { type SkypeContent, skypeContent } from "@/lib/formats/skype/content";
import { activityLine, callLine } from "@/lib/formats/skype/notices";
import type { People } from "@/lib/formats/skype/people";
import { reactionsOf } from "@/lib/formats/skype/reactions";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** Reads one entry of `MessageList`. */
export function readSkypeMessage(value: unknown, where: Place, people: People): ChatRecord {
  if (value instanceof Unreadable) return skipped(where, value.reason);
  if (!isRaw(value)) return skipped(where, "not-an-object");
  const content = value.content ?? "";
  if (typeof content !== "string") return skipped(where, "text-not-text");
  if (content.length > maxTextLength) return skipped(where, "too-long");
  const time = skypeTime(value);
  if (time === "unreadable") return skipped(where, "unreadable-date");
  const type = textOf(value.messagetype) ?? "RichText";
  if (type.startsWith("EndToEndEncryption/")) return skipped(where, "encrypted");
  const message = messageOf(type, content, value, people);
  return withDetails({ type: "message", time, ...message }, value, people);
}

/** Null where the message has no time at all. */
export function skypeTime(message: Raw): number | null | "unreadable" {
  const written = message.originalarrivaltime;
  if (written === undefined || written === null) return null;
  return (typeof written === "string" ? readIsoTime(written)?.time : undefined) ?? "unreadable";
}

type Body = Omit<Message, "type" | "time">;

function messageOf(type: string, content: string, raw: Raw, people: People): Body {
  const author = people.nameOf(raw.from);
  const [family, activity = ""] = type.split("/", 2);
  if (family === "ThreadActivity") return notice(activityLine(activity, content, raw.from, people));
  if (type === "Notice" || type === "PopCard") return notice("A notice of Skype");
  if (family === "InviteFreeRelationshipChanged")
    return notice(`${author} and you can now talk to each other`);
  if (rawOf(raw.properties).deletetime !== undefined) return { author, kind: "deleted", text: "" };
  if (family === "Event") return { author, kind: "call", text: callLine(content) };
  const call = type === "Text" ? callLogLine(content) : null;
  if (call !== null) return { author, kind: "call", text: cleanText(call) };
  if (type === "Text") return words(author, cleanText(content));
  if (type === "Poll")
    return { author, kind: "text", text: pollWords(content), attachments: [{ kind: "poll" }] };
  return richMessage(author, activity, skypeContent(content));
}

function notice(text: string): Body {
  return { author: null, kind: "system", text };
}

/** Skype empties a message that its author has removed. */
function words(author: string, text: string): Body {
  return { author, kind: text === "" ? "deleted" : "text", text };
}

const kindsOfType = new Map<string, AttachmentKind>([
  ["UriObject", "photo"],
  ["Media_Album", "photo"],
  ["Media_Video", "video"],
  ["Media_FlikMsg", "video"],
  ["Media_CallRecording", "video"],
  ["Media_AudioMsg", "voice"],
  ["Media_GenericFile", "document"],
  ["Media_Card", "link"],
  ["Files", "document"],
  ["Contacts", "contact"],
  ["Location", "location"],
]);

function richMessage(author: string, type: string, content: SkypeContent): Body {
  const attachments: Attachment[] = content.attachments;
  const kindOfType = kindsOfType.get(type);
  if (attachments.length === 0 && kindOfType) attachments.push({ kind: kindOfType });
  const quoting = withQuotes(content);
  const edited = content.isEdited && { isEdited: true };
  if (attachments.length === 0) return { ...words(author, quoting.text), ...quoting, ...edited };
  const kind = kindWith(attachments);
  const names = kind === "text" ? attachments.flatMap(({ name }) => name ?? []).join("\n") : "";
  const isWordless = kind === "text" && quoting.text === "" && names === "";
  return {
    author,
    kind: isWordless ? "media" : kind,
    ...quoting,
    text: quoting.text || names,
    attachments,
    ...edited,
  };
}

/** An answer leaves out the message it quotes; a quotation alone is that message, passed on. */
function withQuotes({ text, quotes }: SkypeContent): Pick<Message, "text" | "replyTo" | "forwardedFrom"> {
  const [first] = quotes;
  if (!first) return { text };
  if (text === "") {
    const passedOn = quotes.map((quote) => quote.text).join("\n");
    return { text: passedOn, ...(first.author !== "" && { forwardedFrom: first.author }) };
  }
  const loose = quotes.filter(({ messageId }) => messageId === null);
  const lines = loose.map((quote) => `> ${quote.author}: ${quote.text.replaceAll("\n", "\n> ")}\n`);
  const replyTo = quotes.find(({ messageId }) => messageId !== null)?.messageId;
  return { text: lines.join("") + text, ...(replyTo && { replyTo }) };
}

function pollWords(content: string): string {
  const poll = content.startsWith("{") ? parseLoosely(content) : null;
  const question = textOf(rawOf(poll).question) ?? textOf(rawOf(poll).title);
  return cleanText(question ?? skypeContent(content).text) || "Poll";
}

function withDetails(message: Message, raw: Raw, people: People): Message {
  const { edittime, emotions } = rawOf(raw.properties);
  const sourceId = idOf(raw.id);
  if (sourceId !== undefined) message.sourceId = sourceId;
  if (edittime !== undefined && message.kind !== "deleted") message.isEdited = true;
  const reactions = reactionsOf(emotions, people);
  if (reactions.length > 0) message.reactions = reactions;
  return message;
}
