import { listOf, type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind } from "@/lib/formats/text/file-kind";

/** What was said: parts that are texts, transcripts of what was spoken, and code. */
export function textOfContent(content: Raw): string {
  const parts = listOf(content.parts).map((part) => {
    if (typeof part === "string") return part;
    return textOf(rawOf(part).text) ?? "";
  });
  const words = parts.filter(Boolean).join("\n");
  return words || (textOf(content.text) ?? textOf(content.result) ?? "");
}

/** Files that were given to ChatGPT by their names; without those, what the parts point to. */
export function attachmentsOf(message: Raw): Attachment[] {
  const files = rawsOf(rawOf(message.metadata).attachments);
  if (files.length > 0) return files.map(fileOf);
  return rawsOf(rawOf(message.content).parts).flatMap(({ content_type: type }) => {
    const kind = kindOfPart(String(type));
    return kind === null ? [] : [{ kind }];
  });
}

function fileOf(file: Raw): Attachment {
  const name = textOf(file.name);
  const mimeType = textOf(file.mime_type) ?? textOf(file.mimeType) ?? "";
  if (name === null) return { kind: mimeType.startsWith("image/") ? "photo" : "document" };
  return { kind: mimeType.startsWith("image/") ? "photo" : fileKind(name), name: cleanText(name) };
}

function kindOfPart(type: string): AttachmentKind | null {
  if (type === "image_asset_pointer") return "photo";
  if (type === "audio_asset_pointer" || type === "real_time_user_audio_video_asset_pointer") return "voice";
  return type === "video_container_asset_pointer" ? "video" : null;
}
