import { Readable } from "node:stream";
import yauzl from "yauzl";
import type { ByteSource } from "@/lib/storage/byte-source";

const blockBytes = 256 * 1024;

/** Lets yauzl read a stored file. Its many small reads of the directory are served from one block in memory. */
export class ByteSourceReader extends yauzl.RandomAccessReader {
  private block: Uint8Array = new Uint8Array(0);
  private blockStart = 0;

  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.source.stream(start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.load(position, length).then(
      () => {
        const from = position - this.blockStart;
        const bytes = this.block.subarray(from, from + length);
        buffer.set(bytes, offset);
        callback(bytes.length === length ? null : new Error("The file ends too early."));
      },
      (error: Error) => callback(error),
    );
  }

  private async load(position: number, length: number): Promise<void> {
    const isLoaded = position >= this.blockStart && position + length <= this.blockStart + this.block.length;
    if (isLoaded) return;
    const end = Math.min(this.source.size, position + Math.max(length, blockBytes));
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.source.stream(position, end)) chunks.push(chunk);
    this.block = Buffer.concat(chunks);
    this.blockStart = position;
  }
}
