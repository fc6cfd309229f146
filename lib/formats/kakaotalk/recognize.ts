import { firstRows } from "@/lib/formats/csv/read-rows";
import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { dayOnLine } from "@/lib/formats/kakaotalk/date-text";
import { exportTitle, isSavedLine } from "@/lib/formats/kakaotalk/export-header";
import { messageLine } from "@/lib/formats/kakaotalk/message-line";
import { fileStem, firstLines, recognizeTexts } from "@/lib/formats/text/recognize-texts";

const linesToLookAt = 100;

export function recognizeKakaoText(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, { key: "kakaotalk", member: /\.txt$/i, looksRight: isKakaoText });
}

/** A title and the day of saving; or messages as only KakaoTalk writes them. */
function isKakaoText(head: string): boolean {
  const lines = firstLines(head, linesToLookAt);
  const beginning = lines.slice(0, 4);
  const isTitled = beginning.some((line) => exportTitle(line) !== null);
  const messages = lines.flatMap((line) => messageLine(line) ?? []);
  if (beginning.some(isSavedLine)) return isTitled || messages.length > 0;
  const hasDashes = lines.some((line) => line.startsWith("---") && dayOnLine(line) !== undefined);
  return messages.some(({ style, author }) => {
    if (style === "computer") return hasDashes || isTitled;
    return style === "phone" && author !== null;
  });
}

const headings = ["date|날짜", "user|사용자|이름", "message|메시지|내용"].map((names) => names.split("|"));

export function isKakaoHeading(cells: readonly string[]): boolean {
  return (
    cells.length === headings.length &&
    headings.every((names, at) => names.includes((cells[at] ?? "").trim().toLowerCase()))
  );
}

export function recognizeKakaoCsv(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "kakaotalk",
    member: /\.csv$/i,
    looksRight: (head) => {
      const [first] = firstRows(head.slice(0, 65_536), ",", 1);
      return first !== undefined && isKakaoHeading(first.cells);
    },
    titleOf: titleFromFileName,
  });
}

// KakaoTalk_Chat_지민_2021-12-18-19-17-00.csv
function titleFromFileName(path: string): string | null {
  const found = /^KakaoTalk_Chats?_(.{1,200}?)_\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}$/.exec(fileStem(path));
  return found?.[1] ?? null;
}
