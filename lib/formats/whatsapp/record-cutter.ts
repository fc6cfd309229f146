import { withoutTrailing } from "@/lib/formats/text/without-trailing";
import { headerAt } from "@/lib/formats/whatsapp/header";
import type { Header } from "@/lib/formats/whatsapp/header-style";
import type { LineVisitor } from "@/lib/formats/whatsapp/line-feed";

/** A header and all that follows until the next one; without a header, what stands before the first. */
export interface CutRecord {
  header: Header | null;
  /** Without the header; null where it is longer than `maxTextLength`. */
  text: string | null;
  /** Counted from 1. */
  line: number;
}

/** Longer than anything a person writes or pastes; what exceeds it is reported and not kept. */
export const maxTextLength = 4_000_000;

/** Gathers lines into records. Bodies are cut out whole, not line by line. */
export class RecordCutter implements LineVisitor {
  private header: Header | null = null;
  private pieces: string[] = [];
  private length = 0;
  private bodyStart = 0;
  private recordLine = 1;
  private lines = 0;
  private cut: CutRecord[] = [];

  /** `acceptsStyle`: lines that look like headers in other styles belong to the body they stand in. */
  constructor(private readonly acceptsStyle: (style: number) => boolean) {}

  line(text: string, start: number): void {
    this.lines++;
    const header = headerAt(text, start);
    if (header === null || !this.acceptsStyle(header.style)) return;
    this.finish(text, start);
    this.header = header;
    this.recordLine = this.lines;
    this.bodyStart = header.end;
  }

  drop(text: string, end: number): void {
    this.keep(text, end);
    this.bodyStart = 0;
  }

  /** The records that are complete by now. */
  take(): CutRecord[] {
    const cut = this.cut;
    this.cut = [];
    return cut;
  }

  end(): void {
    this.finish("", 0);
    this.header = null;
    const last = this.cut.at(-1);
    if (last?.text) last.text = withoutTrailing(last.text, "\r\n");
  }

  private finish(text: string, end: number): void {
    this.keep(text, end);
    const body = this.pieces.length === 1 ? this.pieces[0] : this.pieces.join("");
    const isTooLong = this.length > maxTextLength;
    if (this.header !== null || this.length > 0) {
      this.cut.push({
        header: this.header,
        text: isTooLong ? null : withoutLineEnd(body ?? ""),
        line: this.recordLine,
      });
    }
    this.pieces = [];
    this.length = 0;
  }

  private keep(text: string, end: number): void {
    if (end <= this.bodyStart) return;
    this.length += end - this.bodyStart;
    if (this.length > maxTextLength) this.pieces = [];
    else this.pieces.push(text.slice(this.bodyStart, end));
  }
}

function withoutLineEnd(body: string): string {
  const text = body.includes("\r") ? body.replaceAll("\r\n", "\n").replace(/\r$/, "") : body;
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}
