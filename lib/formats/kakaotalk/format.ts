import type { ExportFormat } from "@/lib/formats/export-format";
import { readKakaoCsv } from "@/lib/formats/kakaotalk/read-csv";
import { readKakaoText } from "@/lib/formats/kakaotalk/read-text";
import { recognizeKakaoCsv, recognizeKakaoText } from "@/lib/formats/kakaotalk/recognize";

/** What KakaoTalk saves on phones and on Windows. */
export const kakaoTalkText: ExportFormat = {
  id: "kakaotalk-txt",
  platform: "kakaotalk",
  span: "as-written",
  recognize: recognizeKakaoText,
  read: readKakaoText,
};

/** What KakaoTalk saves on a Mac. */
export const kakaoTalkCsv: ExportFormat = {
  id: "kakaotalk-csv",
  platform: "kakaotalk",
  span: "as-written",
  recognize: recognizeKakaoCsv,
  read: readKakaoCsv,
};
