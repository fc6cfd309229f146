import { type Raw, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind } from "@/lib/formats/text/file-kind";

/** Files that were shared, and previews of links. */
export function attachmentsOf(message: Raw): Attachment[] {
  const files = rawsOf(message.files);
  const shared = files.length > 0 ? files : rawsOf([message.file]);
  const links = rawsOf(message.attachments).flatMap((card) => {
    const address = textOf(card.from_url) ?? textOf(card.title_link) ?? textOf(card.original_url);
    return address === null ? [] : [named("link", textOf(card.title) ?? address)];
  });
  return [...shared.map(fileOf), ...links];
}

function fileOf(file: Raw): Attachment {
  const name = textOf(file.name) ?? textOf(file.title);
  if (file.subtype === "slack_audio") return named("voice", name);
  if (file.subtype === "slack_video") return named("video", name);
  return named(kindOf(textOf(file.mimetype), name), name);
}

function kindOf(mimeType: string | null, name: string | null): AttachmentKind {
  if (mimeType === "image/gif") return "gif";
  if (mimeType?.startsWith("image/")) return "photo";
  if (mimeType?.startsWith("video/")) return "video";
  if (mimeType?.startsWith("audio/")) return "audio";
  return mimeType === null && name !== null ? fileKind(name) : "document";
}

/** What the cards of a bot say, where the message itself says nothing. Slack's own markup, as `text` has it. */
export function wordsOfCards(message: Raw): string {
  return rawsOf(message.attachments).map(wordsOfCard).filter(Boolean).join("\n\n");
}

function wordsOfCard(card: Raw): string {
  const fields = rawsOf(card.fields).map(({ title, value }) =>
    [textOf(title), textOf(value)].filter(Boolean).join(": "),
  );
  const words = [textOf(card.pretext), textOf(card.title), textOf(card.text), ...fields].filter(Boolean);
  return words.length > 0 ? words.join("\n") : (textOf(card.fallback) ?? "");
}

function named(kind: AttachmentKind, name: string | null): Attachment {
  return name === null ? { kind } : { kind, name: cleanText(name) };
}
