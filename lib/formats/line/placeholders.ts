import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { fileKind } from "@/lib/formats/text/file-kind";

/** What LINE writes instead of what was sent: in square brackets on phones, bare on computers. */
const wordings: Partial<Record<AttachmentKind, string>> = {
  photo: "photo|photos|image|images|写真|画像|照片|圖片|图片|사진|รูป|รูปภาพ|foto",
  video: "video|videos|動画|影片|视频|視頻|동영상|วิดีโอ",
  voice:
    "voice message|voice messages|ボイスメッセージ|語音訊息|语音消息|음성메시지|음성 메시지|ข้อความเสียง|pesan suara",
  sticker: "sticker|stickers|スタンプ|貼圖|贴图|스티커|สติกเกอร์|stiker",
  document: "file|files|ファイル|檔案|文件|파일|ไฟล์",
  location: "location|位置情報|位置資訊|位置信息|위치|위치정보|ตำแหน่งที่ตั้ง|ที่ตั้ง|lokasi",
  contact: "contact|contacts|連絡先|聯絡資訊|聯絡人|联系人|연락처|รายชื่อผู้ติดต่อ|kontak",
};

const kinds = new Map<string, AttachmentKind>();
for (const [kind, list] of Object.entries(wordings)) {
  for (const word of list.split("|")) kinds.set(word, kind as AttachmentKind);
}

// [Photo] · [File] plan.pdf
const bracketed = /^\[([^\]\n]{1,30})\](?: ([^\n]{1,300}))?$/;

/** The attachment that the whole of a text stands for. */
export function attachmentIn(text: string, isBareAllowed: boolean): Attachment | null {
  const found = bracketed.exec(text);
  if (!found) {
    const kind = isBareAllowed && text.length <= 30 ? kinds.get(text.trim().toLowerCase()) : undefined;
    return kind ? { kind } : null;
  }
  const kind = kinds.get((found[1] ?? "").toLowerCase());
  const name = found[2];
  if (!kind) return null;
  if (name === undefined) return { kind };
  return kind === "document" ? { kind: fileKind(name), name } : null;
}
