import { isRaw, type Raw, rawsOf, textOf } from "@/lib/formats/json/raw";
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
  const isEmpty = message.text === "" || message.text === undefined;
  const isCard = message.game_title !== undefined || message.invoice_information !== undefined;
  // A kind of message that came later, such as a giveaway: all that there is of it stands in a field of its own.
  const isNewer = attachments.length === 0 && isEmpty && Object.values(message).some(isRaw);
  if (isCard || isNewer) attachments.push({ kind: "other" });
  return attachments;
}

/** The words of a poll or a card, which an export keeps outside of the text. */
export function wordsOfMedia(message: Raw): string {
  const { poll, todo_list: list, contact_information: contact } = message;
  if (isRaw(poll)) return listed(poll.question, poll.answers);
  if (isRaw(list)) return listed(list.title, list.answers);
  if (isRaw(contact)) {
    const { first_name: first, last_name: last, phone_number: phone } = contact;
    return [textOf(first), textOf(last), textOf(phone)].filter(Boolean).join(" ");
  }
  return textOf(message.place_name) ?? textOf(message.game_title) ?? "";
}

function listed(title: unknown, answers: unknown): string {
  const lines = rawsOf(answers).flatMap(({ text }) => (textOf(text) === null ? [] : [`- ${text}`]));
  return [textOf(title), ...lines].filter(Boolean).join("\n");
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
