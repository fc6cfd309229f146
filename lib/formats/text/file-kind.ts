import type { AttachmentKind } from "@/lib/formats/message";

const kinds = new Map<string, AttachmentKind>();
const extensions: Partial<Record<AttachmentKind, string>> = {
  photo: "jpg jpeg jpe jfif png heic heif bmp tif tiff webp avif apng svg dng",
  video: "mp4 mov m4v 3gp 3gpp mkv avi webm mpeg mpg wmv qt",
  audio: "mp3 m4a aac wav flac wma aiff aif",
  voice: "opus ogg oga amr caf",
  gif: "gif gifv",
  contact: "vcf vcard",
};
for (const [kind, list] of Object.entries(extensions)) {
  for (const extension of list.split(" ")) kinds.set(extension, kind as AttachmentKind);
}

/** What a file is, going by its extension. */
export function fileKind(name: string): AttachmentKind {
  return kinds.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? "document";
}

/** "attachments/12/IMG 1.heic" and "https://host/a/IMG%201.heic?width=3" are both IMG 1.heic. */
export function fileNameOf(path: string): string {
  const isAddress = path.includes("://");
  const plain = isAddress ? (path.split(/[?#]/, 1)[0] ?? path) : path;
  const name = plain.slice(Math.max(plain.lastIndexOf("/"), plain.lastIndexOf("\\")) + 1);
  if (!isAddress && !name.includes("%20")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
