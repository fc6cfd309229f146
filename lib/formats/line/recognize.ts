import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { lineDate } from "@/lib/formats/line/date-line";
import { exportTitle } from "@/lib/formats/line/export-header";
import { timeLine } from "@/lib/formats/line/time-line";
import { fileStem, firstLines, recognizeTexts } from "@/lib/formats/text/recognize-texts";

const linesToLookAt = 100;
const dateWithin = 5;

/** Text with the header of LINE; or that begins with a date alone on its line, and a line with only a time after it. */
export function recognizeLine(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "line",
    member: /\.txt$/i,
    looksRight: isLine,
    titleOf: titleFromFileName,
  });
}

function isLine(head: string): boolean {
  const lines = firstLines(head, linesToLookAt).filter((line) => line.trim() !== "");
  if (exportTitle(lines[0] ?? "") !== undefined) return true;
  const dateAt = lines.slice(0, dateWithin).findIndex((line) => lineDate(line) !== null);
  if (dateAt === -1) return false;
  const after = lines.slice(dateAt + 1).find((line) => lineDate(line) === null);
  return after !== undefined && timeLine(after) !== null;
}

// [LINE]Ana Lind.txt · [LINE] Chat history with Ana Lind.txt · [LINE] 花子とのトーク.txt
function titleFromFileName(path: string): string | null {
  const stem = fileStem(path);
  if (!stem.startsWith("[LINE]")) return null;
  return exportTitle(stem)?.replace(/との(?:トーク)$/, "") || null;
}
