import { cellsOf, countLineFeeds } from "@/lib/formats/csv/cells";
import type { SkipReason } from "@/lib/formats/message";
import { maxTextLength } from "@/lib/formats/skipped";
import { detached } from "@/lib/formats/text/detached";

export interface CsvRow {
  cells: string[];
  /** Where it begins, counted from 1. */
  line: number;
  /** Why it may not be what was meant; null for nearly all rows. */
  problem: SkipReason | null;
}

const unclosed = "unclosed-quotation";
const quote = 0x22;
const lineFeed = 0x0a;

/**
 * Splits CSV (RFC 4180) into rows as its text comes. Cells in quotation marks may hold delimiters, line feeds and
 * doubled quotation marks. A mark that is never closed costs its own row and not the rest of the file.
 */
export class CsvRows {
  private rest = "";
  /** How far `rest` has been looked through, and where in a cell that is. */
  private at = 0;
  private isQuoted = false;
  private isCellStart = true;
  private isCellQuoted = false;
  private isSkipping = false;
  private line = 1;

  constructor(private readonly delimiter: string) {}

  write(chunk: string): CsvRow[] {
    this.rest += chunk;
    const rows = this.cut(false);
    this.rest = detached(this.rest);
    return rows;
  }

  end(): CsvRow[] {
    if (this.rest === "") return [];
    this.rest += "\n";
    return this.cut(true);
  }

  private cut(isEnd: boolean): CsvRow[] {
    const { rest } = this;
    const rows: CsvRow[] = [];
    let start = this.isSkipping ? this.skipLine(rest) : 0;
    while (start < rest.length) {
      const end = this.endOfRow(rest);
      if (end !== -1) {
        this.add(rows, rest.slice(start, end), null);
        start = end + 1;
        continue;
      }
      const isTooLong = rest.length - start > maxTextLength;
      if (!isTooLong && !(isEnd && this.isQuoted)) break;
      const lineEnd = this.isQuoted ? rest.indexOf("\n", start) : -1;
      if (lineEnd !== -1) this.add(rows, rest.slice(start, lineEnd), unclosed);
      else rows.push({ cells: [], line: this.line, problem: "too-long" });
      this.isSkipping = lineEnd === -1;
      start = lineEnd === -1 ? rest.length : lineEnd + 1;
      this.begin(start);
    }
    this.rest = rest.slice(start);
    this.at -= start;
    return rows;
  }

  /** Where the overlong line ends. */
  private skipLine(text: string): number {
    const end = text.indexOf("\n");
    const start = end === -1 ? text.length : end + 1;
    this.isSkipping = end === -1;
    if (end !== -1) this.line++;
    this.begin(start);
    return start;
  }

  /** Goes on looking from where it stopped; -1 where the row goes on in the next chunk. */
  private endOfRow(text: string): number {
    const delimiter = this.delimiter.charCodeAt(0);
    let { at } = this;
    while (at < text.length) {
      if (this.isQuoted) {
        const mark = text.indexOf('"', at);
        at = mark === -1 ? text.length : mark + 1;
        this.isQuoted = mark === -1;
        continue;
      }
      const code = text.charCodeAt(at++);
      if (code === lineFeed) {
        this.begin(at);
        return at - 1;
      }
      if (code === quote) this.meetQuote(text.charCodeAt(at - 2));
      else if (code === delimiter) this.isCellQuoted = false;
      this.isCellStart = code === delimiter;
    }
    this.at = at;
    return -1;
  }

  /** A mark opens a cell; or, doubled within one, closes and opens it again. */
  private meetQuote(before: number): void {
    this.isQuoted = this.isCellStart || (this.isCellQuoted && before === quote);
    this.isCellQuoted ||= this.isQuoted;
  }

  private begin(at: number): void {
    this.at = at;
    this.isQuoted = false;
    this.isCellStart = true;
    this.isCellQuoted = false;
  }

  private add(rows: CsvRow[], source: string, problem: SkipReason | null): void {
    const text = source.endsWith("\r") ? source.slice(0, -1) : source;
    if (text !== "") rows.push({ cells: cellsOf(text, this.delimiter), line: this.line, problem });
    this.line += 1 + countLineFeeds(source);
  }
}
