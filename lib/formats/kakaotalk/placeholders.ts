import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { fileKind } from "@/lib/formats/text/file-kind";

interface Placeholder {
  kind: "media" | "deleted" | "call";
  attachments: Attachment[];
}

/** What KakaoTalk writes instead of what was sent. */
const wordings: Partial<Record<AttachmentKind, string>> = {
  photo: "사진|photo|photos|<사진 읽지 않음>",
  video: "동영상|video|<동영상 읽지 않음>",
  sticker: "이모티콘|emoticon|emoticons|sticker|스티커",
  voice: "음성메시지|음성 메시지|voice message|voice note",
};
const kinds = new Map<string, AttachmentKind>();
for (const [kind, list] of Object.entries(wordings)) {
  for (const word of list.split("|")) kinds.set(word, kind as AttachmentKind);
}

// 사진 3장 · 3 photos · Photos 3
const album = /^(?:사진 (\d{1,3})장|(\d{1,3}) photos|photos (\d{1,3}))$/i;
// 파일: 계획.pdf · File: plan.pdf
const file = /^(?:파일|File) ?: ([^\n]{1,300})$/i;
// 3f2a…c4.jpg, as phones name what they save beside the text
const savedFile = /^[0-9a-f]{40,64}\.[a-z0-9]{2,4}$/i;
// 지도: 서울역 · Map: … · 연락처: 지민 · Contact: Jimin
const card = /^(지도|위치|Map|Location|연락처|Contact|Contact Info) ?: [^\n]{1,300}$/i;
// 보이스톡 0:32 · 페이스톡 해요 · Voice Call · 그룹콜 시작
const call =
  /^(?:보이스톡|페이스톡|라이브톡|그룹콜|그룹 보이스톡|그룹 페이스톡|Voice ?Call|Video ?Call|Voice ?Talk|Face ?Talk)(?: [^\n]{0,40})?$/i;
// 삭제된 메시지입니다. · This message was deleted.
const deleted =
  /^(?:삭제된 메시지입니다|This message (?:was|has been) deleted|The message has been deleted)\.?$/i;

export function placeholderIn(text: string): Placeholder | null {
  if (text.length > 320) return null;
  const kind = kinds.get(text.toLowerCase());
  if (kind) return { kind: "media", attachments: [{ kind }] };
  if (deleted.test(text)) return { kind: "deleted", attachments: [] };
  if (call.test(text)) return { kind: "call", attachments: [] };
  const photos = album.exec(text);
  if (photos) {
    const count = Number(photos[1] ?? photos[2] ?? photos[3]);
    return { kind: "media", attachments: Array.from({ length: count }, () => ({ kind: "photo" })) };
  }
  const name = file.exec(text)?.[1] ?? savedFile.exec(text)?.[0];
  if (name !== undefined) return { kind: "media", attachments: [{ kind: fileKind(name), name }] };
  return null;
}

/** A map or a contact, whose words are kept as the text. */
export function cardIn(text: string): Attachment | null {
  const name = text.length > 320 ? undefined : card.exec(text)?.[1];
  if (name === undefined) return null;
  return { kind: /^(?:연락처|Contact)/i.test(name) ? "contact" : "location" };
}
