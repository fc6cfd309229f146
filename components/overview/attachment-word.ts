const known = [
  "photo",
  "video",
  "audio",
  "voice",
  "sticker",
  "gif",
  "document",
  "contact",
  "location",
  "poll",
  "link",
  "other",
] as const;

/** The kinds of attachments that there are words for. */
type AttachmentWord = (typeof known)[number];

export function attachmentWord(kind: string): AttachmentWord {
  return known.find((word) => word === kind) ?? "other";
}
