import { isRaw, listOf, type Raw, textOf } from "@/lib/formats/json/raw";
import type { Attachment, AttachmentKind } from "@/lib/formats/message";

const kindsOfMedia: Record<string, AttachmentKind> = {
  sticker: "sticker",
  animation: "gif",
  video_message: "video",
  video_file: "video",
  voice_message: "voice",
  audio_file: "audio",
};

/** What is attached to a message; its files are named, not read. */
export function attachmentsOf(message: Raw): Attachment[] {
  const attachments: Attachment[] = [];
  if (message.photo !== undefined) attachments.push(named("photo", fileName(message.photo)));
  const mediaType = textOf(message.media_type);
  if (message.file !== undefined || mediaType !== null) {
    const kind = (mediaType !== null && kindsOfMedia[mediaType]) || "document";
    attachments.push(named(kind, textOf(message.file_name) ?? fileName(message.file)));
  }
  if (isRaw(message.contact_information)) attachments.push({ kind: "contact" });
  if (isRaw(message.location_information)) attachments.push(named("location", textOf(message.place_name)));
  if (isRaw(message.poll)) attachments.push({ kind: "poll" });
  if (message.game_title !== undefined || message.invoice_information !== undefined)
    attachments.push({ kind: "other" });
  return attachments;
}

/** The words of a poll or a card, which an export keeps outside of the text. */
export function wordsOfMedia(message: Raw): string {
  const { poll, contact_information: contact } = message;
  if (isRaw(poll)) {
    const answers = listOf(poll.answers).map((answer) => (isRaw(answer) ? textOf(answer.text) : null));
    return [textOf(poll.question), ...answers.map((answer) => answer && `- ${answer}`)]
      .filter(Boolean)
      .join("\n");
  }
  if (isRaw(contact)) {
    const { first_name: first, last_name: last, phone_number: phone } = contact;
    return [textOf(first), textOf(last), textOf(phone)].filter(Boolean).join(" ");
  }
  return textOf(message.place_name) ?? textOf(message.game_title) ?? "";
}

function named(kind: AttachmentKind, name: string | null): Attachment {
  return name === null ? { kind } : { kind, name };
}

/** "photos/photo_1.jpg" is photo_1.jpg; "(File not included. …)" is no name. */
function fileName(path: unknown): string | null {
  const text = textOf(path);
  if (text === null || text.startsWith("(")) return null;
  return text.slice(text.lastIndexOf("/") + 1) || null;
}
