/** More of a line than any header and name can take. */
const enoughForHeader = 4096;

export interface LineVisitor {
  /** A line from its beginning to its line feed, or as much of an overlong one as there is. */
  line(text: string, start: number, end: number): void;
  /** The text is about to be dropped: what stands from `start` to `end` has been visited and is not given again. */
  drop(text: string, end: number): void;
}

/** Finds the lines in a stream of text without ever holding more than a chunk and the beginning of a line. */
export class LineFeed {
  private rest = "";
  private isInsideLongLine = false;

  constructor(private readonly visitor: LineVisitor) {}

  write(chunk: string): void {
    const end = this.rest === "" ? -1 : chunk.indexOf("\n") + 1;
    // Only the line that the chunk before began is copied; the rest of the chunk is used as it came.
    if (this.rest !== "") this.feed(this.rest + (end === 0 ? chunk : chunk.slice(0, end)));
    if (end !== 0) this.feed(end === -1 ? chunk : chunk.slice(end));
  }

  end(): void {
    if (this.rest === "") return;
    const text = this.rest;
    this.rest = "";
    this.visit(text, 0, text.length);
    this.visitor.drop(text, text.length);
  }

  private feed(text: string): void {
    let at = 0;
    while (at < text.length) {
      const end = text.indexOf("\n", at);
      if (end === -1) break;
      this.visit(text, at, end);
      this.isInsideLongLine = false;
      at = end + 1;
    }
    if (this.isInsideLongLine || text.length - at > enoughForHeader) {
      if (at < text.length) this.visit(text, at, text.length);
      this.isInsideLongLine = true;
      at = text.length;
    }
    this.rest = text.slice(at);
    this.visitor.drop(text, at);
  }

  private visit(text: string, start: number, end: number): void {
    if (!this.isInsideLongLine) this.visitor.line(text, start, end);
  }
}
