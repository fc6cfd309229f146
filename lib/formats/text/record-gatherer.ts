import type { ChatRecord } from "@/lib/formats/export-format";
import { maxTextLength, placeOf, skipped } from "@/lib/formats/skipped";
import type { TextLine } from "@/lib/formats/text/text-lines";

interface OpenRecord<Header> {
  header: Header;
  line: number;
  pieces: string[];
  length: number;
  isTooLong: boolean;
}

/**
 * Gathers the lines that follow a header into one record. Lines that belong to no record are reported, one for each
 * run of them, so that nothing is lost unseen.
 */
export class RecordGatherer<Header> {
  private open: OpenRecord<Header> | null = null;
  private strayLine: number | null = null;
  private records: ChatRecord[] = [];

  /** `build` gets the text with line feeds between its lines and without empty lines at its end. */
  constructor(private readonly build: (header: Header, text: string, line: number) => ChatRecord) {}

  get isOpen(): boolean {
    return this.open !== null;
  }

  /** `firstLine`: what stands behind the header on its own line. */
  begin(header: Header, firstLine: string, line: TextLine): void {
    this.close();
    this.open = {
      header,
      line: line.number,
      pieces: [firstLine],
      length: firstLine.length,
      isTooLong: line.isTooLong,
    };
  }

  /** A line of the open record's text; without one, a stray line. */
  add(line: TextLine): void {
    const { open } = this;
    if (!open) {
      if (line.text.trim() !== "") this.strayLine ??= line.number;
      return;
    }
    open.length += line.text.length + 1;
    open.isTooLong ||= line.isTooLong || open.length > maxTextLength;
    if (open.isTooLong) open.pieces = [];
    else open.pieces.push(line.text);
  }

  /** Ends the open record. */
  close(): void {
    this.reportStray();
    const { open } = this;
    if (!open) return;
    this.open = null;
    const { header, pieces, line } = open;
    this.records.push(
      open.isTooLong ? skipped(placeOf("line", line), "too-long") : this.build(header, joined(pieces), line),
    );
  }

  /** A record that stands on one line of its own. */
  push(record: ChatRecord): void {
    this.close();
    this.records.push(record);
  }

  take(): ChatRecord[] {
    const records = this.records;
    this.records = [];
    return records;
  }

  private reportStray(): void {
    if (this.strayLine === null) return;
    this.records.push(skipped(placeOf("line", this.strayLine), "of-no-message"));
    this.strayLine = null;
  }
}

function joined(pieces: string[]): string {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.trim() === "") end--;
  return pieces.slice(0, end).join("\n");
}
