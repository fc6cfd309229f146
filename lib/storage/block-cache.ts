const BLOCK_BYTES = 1024 ** 2;
const MOST_BLOCKS = 8;

type Read = (start: number, end: number) => AsyncIterable<Uint8Array>;

/** Serves small ranges of a distant file from the blocks around them; those used last are kept. */
export class BlockCache {
  private readonly blocks = new Map<number, Promise<Buffer>>();

  constructor(
    private readonly size: number,
    private readonly read: Read,
  ) {}

  isSmall(start: number, end: number): boolean {
    return end - start <= BLOCK_BYTES;
  }

  async *stream(start: number, end: number): AsyncGenerator<Uint8Array> {
    const last = Math.min(end, this.size);
    for (let position = start; position < last; ) {
      const number = Math.floor(position / BLOCK_BYTES);
      const offset = position - number * BLOCK_BYTES;
      const block = await this.block(number);
      const bytes = block.subarray(offset, offset + last - position);
      yield bytes;
      position += bytes.length;
    }
  }

  private block(number: number): Promise<Buffer> {
    const block = this.blocks.get(number) ?? this.load(number);
    this.blocks.delete(number);
    this.blocks.set(number, block);
    const [oldest] = this.blocks.keys();
    if (this.blocks.size > MOST_BLOCKS && oldest !== undefined) this.blocks.delete(oldest);
    return block;
  }

  private async load(number: number): Promise<Buffer> {
    const start = number * BLOCK_BYTES;
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of this.read(start, Math.min(start + BLOCK_BYTES, this.size)))
        chunks.push(chunk);
    } catch (error) {
      this.blocks.delete(number);
      throw error;
    }
    return Buffer.concat(chunks);
  }
}
