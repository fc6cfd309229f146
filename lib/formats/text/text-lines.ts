import { maxTextLength } from "@/lib/formats/skipped";
import { detached } from "@/lib/formats/text/detached";
import { decodeText, type TextDecoding } from "@/lib/formats/text/text-decoding";

export interface TextLine {
  /** Without its line end; only the beginning of a line that is too long. */
  text: string;
  /** Counted from 1. */
  number: number;
  isTooLong: boolean;
}

/** Enough of an overlong line to see whose message it is. */
const keptOfLongLine = 4096;

/** The lines of a text, in batches as its chunks come. A line of any length takes bounded memory. */
export async function* textLines(
  bytes: AsyncIterable<Uint8Array>,
  decoding: TextDecoding,
): AsyncGenerator<TextLine[]> {
  const splitter = new LineSplitter();
  for await (const chunk of decodeText(bytes, decoding)) {
    const lines = splitter.write(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last) yield [last];
}

class LineSplitter {
  private pieces: string[] = [];
  private length = 0;
  private count = 0;

  write(chunk: string): TextLine[] {
    const lines: TextLine[] = [];
    let at = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", at)) {
      this.keep(chunk.slice(at, end));
      lines.push(this.finish());
      at = end + 1;
    }
    if (at < chunk.length) this.keep(detached(chunk.slice(at)));
    return lines;
  }

  end(): TextLine | null {
    return this.length > 0 ? this.finish() : null;
  }

  private keep(piece: string): void {
    this.length += piece.length;
    if (this.length <= maxTextLength) this.pieces.push(piece);
    else if (this.pieces.length > 1 || this.pieces[0]?.length !== keptOfLongLine) {
      this.pieces = [detached([...this.pieces, piece].join("").slice(0, keptOfLongLine))];
    }
  }

  private finish(): TextLine {
    const whole = this.pieces.length === 1 ? (this.pieces[0] ?? "") : this.pieces.join("");
    const text = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    const isTooLong = this.length > maxTextLength;
    this.pieces = [];
    this.length = 0;
    this.count++;
    return { text, number: this.count, isTooLong };
  }
}
