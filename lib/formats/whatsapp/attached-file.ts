import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { attachedPhrases } from "@/lib/formats/whatsapp/phrases/attached";
import { simplifyPhrase } from "@/lib/formats/whatsapp/phrases/simplify-phrase";

interface AttachedFile {
  attachment: Attachment;
  /** What else stands on the line. */
  caption: string;
}

// <attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg> · <pièce jointe : 00000007-AUDIO-2021-01-02.opus>
const tagged = /^<[\s\u200e]?[^<>:：\n]{2,30}[:：]\s?([^<>\n/\\]{1,250}\.[A-Za-z0-9]{1,8})\s?>$/;
// ‎IMG-20210428-WA0001.jpg (file attached) · 2015-08-04-PHOTO-00004762.jpg <‎attached> · a.pdf • 3 pages (file attached)
const bracketed =
  /^(\u200e?)([^\n<>/\\]{1,250}\.[A-Za-z0-9]{1,8})(?: • \u200e?\d{1,6} [^\n()<>]{1,30}?)? ([(<])\u200e?([^()<>\n]{3,40})[)>]$/;
// IMG-20210428-WA0001.jpg
const androidName = /^[A-Z]{2,5}-\d{8}-WA\d{4,}\./;

/** Reads a line that names a file which came with the export. */
export function attachedFileOn(line: string): AttachedFile | null {
  const last = line.charCodeAt(line.length - 1);
  if (last !== 0x3e && last !== 0x29) return null;
  if (last === 0x3e) {
    const tag = line.lastIndexOf("<");
    const name = tagged.exec(line.slice(tag))?.[1];
    if (name !== undefined) return attached(name, line.slice(0, Math.max(0, tag)));
  }
  const found = bracketed.exec(line);
  if (!found) return null;
  const [, mark, name = "", bracket, phrase = ""] = found;
  const isAttached =
    mark !== "" || bracket === "<" || androidName.test(name) || attachedPhrases.has(simplifyPhrase(phrase));
  return isAttached ? attached(name, "") : null;
}

function attached(name: string, caption: string): AttachedFile {
  const plainName = name.replace(/^\u200e/, "").trim();
  return {
    attachment: { kind: kindOfFile(plainName), name: plainName },
    caption: caption
      .replace(/^\u200e/, "")
      .replace(/\u200e$/, "")
      .trimEnd(),
  };
}

const kindsByExtension: Record<string, AttachmentKind> = {
  jpg: "photo",
  jpeg: "photo",
  png: "photo",
  heic: "photo",
  heif: "photo",
  bmp: "photo",
  mp4: "video",
  mov: "video",
  "3gp": "video",
  mkv: "video",
  avi: "video",
  webm: "video",
  opus: "voice",
  ogg: "voice",
  amr: "voice",
  m4a: "audio",
  mp3: "audio",
  aac: "audio",
  wav: "audio",
  flac: "audio",
  webp: "sticker",
  was: "sticker",
  gif: "gif",
  vcf: "contact",
};

/** What the file is, by the names that WhatsApp gives and by its extension. */
export function kindOfFile(name: string): AttachmentKind {
  if (/(?:^|-)(?:STK|STICKER)-/.test(name)) return "sticker";
  if (/(?:^|-)GIF-/.test(name)) return "gif";
  if (/(?:^|-)PTT-/.test(name)) return "voice";
  return kindsByExtension[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "document";
}
