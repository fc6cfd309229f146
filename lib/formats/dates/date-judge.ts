import { DateOrderEvidence, type DateOrderVerdict } from "@/lib/formats/dates/date-order";
import { type DatedLine, namedMonthStyle } from "@/lib/formats/dates/dated-line";
import type { ChatHead, ExportFile } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import type { DateOrder } from "@/lib/formats/message";
import { TextDecoding } from "@/lib/formats/text/text-decoding";
import { textLines } from "@/lib/formats/text/text-lines";

/** In which order day and month stand, going by all dates of an export that is written in somebody's own style. */
export class DateJudge {
  private evidence: DateOrderEvidence | null = null;
  style: number | null = null;

  see(line: DatedLine | null): void {
    if (line === null || (this.style !== null && line.style !== this.style)) return;
    this.style = line.style;
    this.evidence ??= new DateOrderEvidence(line.written.yearPlace);
    this.evidence.add(line.written);
  }

  verdict(chosen: DateOrder | null): DateOrderVerdict {
    return this.evidence?.verdict(chosen) ?? { order: "dmy", isAmbiguous: false };
  }
}

export async function judgeDatesOf(
  files: readonly ExportFile[],
  datedLine: (line: string) => DatedLine | null,
): Promise<DateJudge> {
  const judge = new DateJudge();
  for (const file of files) {
    for await (const lines of textLines(file.bytes(), new TextDecoding())) {
      for (const { text } of lines) judge.see(datedLine(text));
    }
  }
  return judge;
}

/** Says in the chat's head how its dates were read, where they could have been read in another way. */
export function noteDateOrder(
  chat: ChatHead,
  judge: DateJudge,
  { order, isAmbiguous }: DateOrderVerdict,
): void {
  if (judge.style === null || judge.style === namedMonthStyle) return;
  chat.dateOrder = order;
  chat.isDateOrderAmbiguous = isAmbiguous;
  if (!isAmbiguous) return;
  chat.warnings.push(importNote("date-order-ambiguous", { order }));
}
