import type { AttachmentKind } from "@/lib/formats/message";

const kinds: readonly (readonly [string, AttachmentKind])[] = [
  ["picture", "photo"],
  ["video", "video"],
  ["audio", "voice"],
  ["file", "document"],
  ["swift", "link"],
  ["sticker", "sticker"],
  ["poll", "poll"],
];

/** "Picture.1" · "Video.1/Message.1" · "Audio.1/Message.1" · "File.1" · "SWIFT.1" */
export function uriObjectKind(type: string): AttachmentKind {
  const plain = type.toLowerCase();
  return kinds.find(([beginning]) => plain.startsWith(beginning))?.[1] ?? "document";
}
