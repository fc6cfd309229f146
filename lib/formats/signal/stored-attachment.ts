import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind } from "@/lib/formats/text/file-kind";

const kindsByType: Partial<Record<string, AttachmentKind>> = {
  image: "photo",
  video: "video",
  audio: "voice",
};

/** An attachment as Signal Desktop knows it: by its name, or where it has none, by the first half of "image/jpeg". */
export function storedAttachment(name: string | null, type: string): Attachment {
  if (name) return { kind: fileKind(name), name: cleanText(name) };
  return { kind: kindsByType[type] ?? "document" };
}
