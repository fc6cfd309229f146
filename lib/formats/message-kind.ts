import type { Attachment } from "@/lib/formats/message";

/** A poll or a link is something to read; a picture, a file or a place is media, with or without a caption. */
export function kindWith(attachments: readonly Attachment[]): "text" | "media" {
  return attachments.some(({ kind }) => kind !== "poll" && kind !== "link") ? "media" : "text";
}
