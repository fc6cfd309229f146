import { maxTextLength } from "@/lib/formats/skipped";

/** Stands for a line end of the page's own layout, while `\n` is one of the text. */
const layoutMark = "\0";

/** Gathers the text of one element. */
export class PageText {
  isTooLong = false;
  private pieces: string[] = [];
  private length = 0;

  add(text: string): void {
    this.length += text.length;
    this.isTooLong ||= this.length > maxTextLength;
    if (!this.isTooLong) this.pieces.push(text.replace(/\r?\n/g, layoutMark));
  }

  addBreak(): void {
    this.length++;
    if (!this.isTooLong) this.pieces.push("\n");
  }

  /** Without the page's layout: the text stands on lines of its own between its tags. */
  toString(): string {
    const written = this.pieces.join("");
    return (written.startsWith(layoutMark) ? written.slice(1) : written)
      .replace(/\0[\0 ]*/g, layoutMark)
      .replace(/\0$/, "")
      .replaceAll(layoutMark, " ");
  }
}
