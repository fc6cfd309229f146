import type { Attachment, AttachmentKind, Message } from "@/lib/formats/message";
import { attachedFileOn, kindOfFile } from "@/lib/formats/whatsapp/attached-file";
import { isEncryptionNotice, looksLikeNotice } from "@/lib/formats/whatsapp/notices";
import { callPhrases, missedCallPhrases } from "@/lib/formats/whatsapp/phrases/calls";
import { deletedBeginnings, deletedPhrases } from "@/lib/formats/whatsapp/phrases/deleted";
import { editedPhrases } from "@/lib/formats/whatsapp/phrases/edited";
import { mayBePhrase } from "@/lib/formats/whatsapp/phrases/may-be-phrase";
import { omittedKind } from "@/lib/formats/whatsapp/phrases/omitted";
import { simplifyPhrase } from "@/lib/formats/whatsapp/phrases/simplify-phrase";

export type Body = Pick<Message, "kind" | "text" | "isEdited" | "attachments">;

/** What else is known when a body is read. */
interface BodyContext {
  author: string;
  /** Everything under this name is generated. */
  isGroupName: boolean;
  /** The first record of an export of iOS says that the chat is encrypted. */
  isFirst: boolean;
  /** Those that stand for media in a language that is not in the tables. */
  placeholders: ReadonlySet<string>;
}

/** WhatsApp's generated phrases are shorter. */
const maxPhraseLength = 100;
const maxPollLength = 3000;
/** As much of a notice as is looked at. */
const maxNoticeLength = 300;
const leftToRightMark = 0x200e;

// Look at this ‎<This message was edited>
const angleEnd = /[\s\u200e\u200f]*<([^<>\n]{3,60})>[\u200e\u200f]?$/;
// ‎Location: https://maps.google.com/?q=52.5,13.4
const mapLink =
  /^[^\n]{0,80}https:\/\/(?:maps\.google\.|www\.google\.com\/maps|maps\.apple\.com|foursquare\.com)/;
// POLL:\nWhere to?\nOPTION: Rome (2 votes)
const poll = /^\u200e?\p{Lu}{3,12}:\n[^\n]+(?:\n\u200e?\p{Lu}{3,14}: [^\n]*\(\u200e?\d+ [^\n]*\))+/u;
// ", 5 min" · ". ‎No answer"
const callDetail = /^(.{4,30}?)[,.] ?\u200e?(?:\d|\p{L})/u;

/** Tells messages of people from media, deleted messages, calls and notices. */
export function readBody(body: string, context: BodyContext): Body {
  const unedited = withoutEditedMark(body);
  if (unedited === null) return readUnedited(body, context);
  return { ...readUnedited(unedited, context), isEdited: true };
}

function readUnedited(body: string, context: BodyContext): Body {
  const isMarked = body.charCodeAt(0) === leftToRightMark;
  // Where an export lost its marks, its first notice is still no message of the person or group it stands under.
  if (context.isFirst && isEncryptionNotice(body)) return { kind: "system", text: withoutMark(body) };
  if (!mayBeGenerated(body)) return { kind: "text", text: body };
  const lineEnd = body.indexOf("\n");
  const line = lineEnd === -1 ? body : body.slice(0, lineEnd);
  const caption = lineEnd === -1 ? "" : body.slice(lineEnd + 1);
  return (
    readMedia(line, caption, context) ??
    (lineEnd === -1 ? readPhrase(line, isMarked, context) : null) ??
    readSpecial(body) ?? { kind: "text", text: body }
  );
}

/** False for most of what people write, so that it is not compared with everything that WhatsApp writes. */
function mayBeGenerated(body: string): boolean {
  const last = body.charCodeAt(body.length - 1);
  return (
    last === 0x3e ||
    last === 0x29 ||
    mayBePhrase(body) ||
    body.includes("\u200e") ||
    body.includes("\n") ||
    body.includes("https://")
  );
}

function readMedia(line: string, caption: string, context: BodyContext): Body | null {
  const file = attachedFileOn(line);
  if (file) return media([file.attachment], [file.caption, caption]);
  if (line.length <= maxPhraseLength && mayBePhrase(line)) {
    const kind = omittedKind(line) ?? repeatedPlaceholderKind(line, context);
    if (kind) return media([{ kind }], [caption]);
  }
  return readOmittedWithDetails(line, caption);
}

function repeatedPlaceholderKind(line: string, context: BodyContext): AttachmentKind | undefined {
  if (!context.placeholders.has(line) || isKnownPhrase(line)) return undefined;
  return saysWhatHappened(line, context.author) ? undefined : "other";
}

/** ‎report.pdf • ‎3 pages ‎document omitted */
function readOmittedWithDetails(line: string, caption: string): Body | null {
  const mark = line.lastIndexOf("\u200e");
  if (mark <= 0 || line.length - mark > maxPhraseLength) return null;
  const kind = omittedKind(line.slice(mark + 1));
  if (!kind) return null;
  const before = line
    .slice(0, mark)
    .replace(/\u200e/g, "")
    .trim();
  const name = before.split(" • ")[0] ?? "";
  const isFileName = kind === "document" && /\.[A-Za-z0-9]{1,8}$/.test(name);
  return isFileName
    ? media([{ kind: kindOfFile(name), name }], [caption])
    : media([{ kind }], [before, caption]);
}

function readPhrase(line: string, isMarked: boolean, context: BodyContext): Body | null {
  if (line.length > maxPhraseLength && !isMarked) return null;
  const phrase = simplifyPhrase(line);
  if (deletedPhrases.has(phrase) || deletedBeginnings.some((beginning) => phrase.startsWith(beginning))) {
    return { kind: "deleted", text: "" };
  }
  if (isCall(line, phrase, isMarked)) return { kind: "call", text: line.replaceAll("\u200e", "") };
  return isMarked && isNotice(line, context) ? { kind: "system", text: withoutMark(line) } : null;
}

function readSpecial(body: string): Body | null {
  if (body.includes("https://") && mapLink.test(body)) {
    return { ...media([{ kind: "location" }], []), text: withoutMark(body) };
  }
  if (body.length < maxPollLength && body.includes(":\n") && poll.test(body))
    return { ...media([{ kind: "poll" }], []), kind: "text", text: body.replaceAll("\u200e", "") };
  return null;
}

function isCall(line: string, phrase: string, isMarked: boolean): boolean {
  if (missedCallPhrases.has(phrase)) return true;
  if (isMarked && callPhrases.has(phrase)) return true;
  const beginning = callDetail.exec(line)?.[1];
  if (beginning === undefined) return false;
  const call = simplifyPhrase(beginning);
  return missedCallPhrases.has(call) || (callPhrases.has(call) && (isMarked || /\d|\u200e/.test(line)));
}

/** A generated line that stands under the name of the group, or that says what somebody did. */
function isNotice(line: string, context: BodyContext): boolean {
  return context.isGroupName || context.isFirst || saysWhatHappened(line, context.author);
}

function saysWhatHappened(line: string, author: string): boolean {
  // "‎~ Ana changed the group description"
  const words = line.slice(0, maxNoticeLength).replace(/^[\u200e~\s\u202f\u00a0]+/, "");
  return words.startsWith(`${author} `) || looksLikeNotice(words);
}

function isKnownPhrase(line: string): boolean {
  const phrase = simplifyPhrase(line);
  return deletedPhrases.has(phrase) || missedCallPhrases.has(phrase) || callPhrases.has(phrase);
}

function withoutEditedMark(body: string): string | null {
  const last = body.charCodeAt(body.length - 1);
  if (last !== 0x3e && last !== leftToRightMark && last !== 0x200f) return null;
  const tail = body.slice(-80);
  const found = angleEnd.exec(tail);
  if (!found || !editedPhrases.has(simplifyPhrase(found[1] ?? ""))) return null;
  return body.slice(0, body.length - tail.length + found.index);
}

function media(attachments: [Attachment], captions: string[]): Body {
  return { kind: "media", text: captions.filter((caption) => caption !== "").join("\n"), attachments };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === leftToRightMark ? text.slice(1) : text;
}
