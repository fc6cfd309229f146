import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { dateLine } from "@/lib/formats/imessage/date-line";
import { fileStem, firstLines, recognizeTexts } from "@/lib/formats/text/recognize-texts";

const linesToLookAt = 40;

/** Text that begins with a date alone on its line, or with a notice behind its date. */
export function recognizeIMessage(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "imessage",
    member: /\.txt$/i,
    looksRight: (head) => {
      const lines = firstLines(head, linesToLookAt);
      const first = lines.find((line) => line.trim() !== "");
      return first !== undefined && dateLine(first) !== null;
    },
    titleOf: fileStem,
  });
}
