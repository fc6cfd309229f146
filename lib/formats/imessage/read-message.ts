import { dateLine } from "@/lib/formats/imessage/date-line";
import { replyMark, type ShownReply } from "@/lib/formats/imessage/shown-replies";
import { takeTapbacks } from "@/lib/formats/imessage/tapbacks";
import type { Attachment, Message } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";
import { withoutTrailing } from "@/lib/formats/text/without-trailing";

const deletedMark = "This message was deleted from the conversation!";
const missingAttachment = "Attachment missing!";
// Sent with Invisible Ink
const effect =
  /^Sent with (?:Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Star|Sparkles|Celebration|Spotlight|Slam|Loud|Gentle|Invisible Ink)$/;
// You unsent a message part 4 seconds after sending! · They deleted a message.
const unsent =
  /^.{1,200} (?:unsent (?:a message(?: part)?|this message part)\b.{0,100}!|deleted a message\.)$/;
// Edited 14 seconds later: See you at six
const edit = /^Edited [^:\n]{1,80} later: (.*)$/s;
// attachments/12/IMG_0042.heic · /Users/ana/Library/Messages/Attachments/ab/11/…/voice.caf
const attachedPath =
  /^(?:[^:\n]{0,400}[/\\])?(?:attachments|Attachments|StickerCache)[/\\][^:\n]{1,600}\.[A-Za-z0-9]{2,5}$/;
// Sticker from Ana: attachments/12/4.heic (App: Memoji)
const sticker = /^(?:[A-Z][a-z]+ )?Sticker from [^\n]{1,200}(?:: [^\n]{1,600}| not found!)$/;

/** Takes apart what imessage-exporter puts between the sender and the next message. */
export function readMessage({ time, author, lines }: ShownReply): Message {
  const { rest, reactions } = takeTapbacks(lines);
  const attachments: Attachment[] = [];
  const own: string[] = [];
  for (const line of rest) {
    const attachment = attachmentOn(line);
    if (attachment) attachments.push(attachment);
    else if (line !== deletedMark && line !== replyMark && !effect.test(line)) own.push(line);
  }
  const { text, isEdited } = lastWording(own);
  const isUnsent = unsent.test(text);
  const isDeleted = isUnsent || rest[0] === deletedMark;
  return {
    type: "message",
    time,
    author: cleanText(author),
    kind: isDeleted ? "deleted" : attachments.length > 0 ? "media" : "text",
    text: isUnsent ? "" : cleanText(text),
    ...(isEdited && { isEdited }),
    ...(attachments.length > 0 && { attachments }),
    ...(reactions.length > 0 && { reactions }),
  };
}

function attachmentOn(line: string): Attachment | null {
  if (line === missingAttachment) return { kind: "other" };
  if (sticker.test(line)) return { kind: "sticker" };
  if (!attachedPath.test(line) || line.includes("://")) return null;
  const name = fileNameOf(line);
  return { kind: fileKind(name), name: cleanText(name) };
}

/** An edited message is written with all its wordings: the first one behind a date, the others behind "Edited …". */
function lastWording(lines: string[]): { text: string; isEdited: boolean } {
  const first = lines.findIndex((line) => (dateLine(line)?.rest ?? "") !== "");
  const last = lines.findLastIndex((line) => edit.test(line));
  if (first === -1 || last < first) return { text: trimmed(lines), isEdited: false };
  const wording = edit.exec(lines[last] ?? "")?.[1] ?? "";
  return { text: trimmed([...lines.slice(0, first), wording, ...lines.slice(last + 1)]), isEdited: true };
}

function trimmed(lines: string[]): string {
  return withoutTrailing(lines.join("\n"), "\n");
}
