import { isRaw, type Raw, rawsOf } from "@/lib/formats/json/raw";
import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { metaText } from "@/lib/formats/meta/meta-text";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";

const lists: readonly (readonly [string, AttachmentKind])[] = [
  ["photos", "photo"],
  ["videos", "video"],
  ["gifs", "gif"],
  ["files", "document"],
];

/** What is attached to a message; its files are named, not read. */
export function attachmentsOf(message: Raw): Attachment[] {
  const attachments = lists.flatMap(([field, kind]) =>
    rawsOf(message[field]).map((file) => named(kind, file)),
  );
  for (const file of rawsOf(message.audio_files)) attachments.push(named(audioKind(file), file));
  if (isRaw(message.sticker)) attachments.push(named("sticker", message.sticker));
  for (const file of rawsOf(message.media)) attachments.push(endToEndMedia(file));
  for (const field of ["share", "story_share"]) {
    const share = message[field];
    if (isRaw(share)) attachments.push(link(share));
    else if (typeof share === "string") attachments.push(link({ link: share }));
  }
  for (const field of ["payment_info", "plan"])
    if (isRaw(message[field])) attachments.push({ kind: "other" });
  return attachments;
}

/** The words of a shared post or place, or its address. */
export function sharedWords(message: Raw): string {
  const share = isRaw(message.share) ? message.share : {};
  return metaText(share.share_text) ?? metaText(share.link) ?? metaText(message.story_share) ?? "";
}

function named(kind: AttachmentKind, file: Raw): Attachment {
  const path = metaText(file.uri);
  const name = path === null ? "" : fileNameOf(path);
  return name === "" ? { kind } : { kind, name };
}

function audioKind(file: Raw): AttachmentKind {
  return /audio_?clip|\/audio\/[^/]*$/i.test(metaText(file.uri) ?? "") ? "voice" : "audio";
}

/** "./media/0b8d….jpeg"; a sentence where the file could not be had. */
function endToEndMedia(file: Raw): Attachment {
  const path = metaText(file.uri) ?? "";
  return path.includes("/") ? named(fileKind(path), file) : { kind: "other" };
}

function link(share: Raw): Attachment {
  const name = metaText(share.link);
  return name === null ? { kind: "link" } : { kind: "link", name };
}
