/** A stored file that can be read from any place, without ever being held in memory whole. */
export interface ByteSource {
  /** The name the file had when it was uploaded; never used as a path. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` (inclusive) to `end` (exclusive); the whole file by default. */
  stream(start?: number, end?: number): AsyncIterable<Uint8Array>;
}
