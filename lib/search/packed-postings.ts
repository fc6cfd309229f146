/** Where a term occurs: pairs of message number within the segment, ascending, and number of occurrences. */
export type Postings = number[];

/** Packs postings as variable-length integers (7 bits a byte, low first), message numbers as steps from the one before. */
export function packPostings(postings: Postings): Uint8Array {
  const bytes: number[] = [];
  let before = -1;
  for (let i = 0; i + 1 < postings.length; i += 2) {
    const message = postings[i] ?? 0;
    pushVarint(bytes, message - before - 1);
    pushVarint(bytes, postings[i + 1] ?? 0);
    before = message;
  }
  return Uint8Array.from(bytes);
}

/** Calls back with each message number and its count. */
export function forEachPosting(packed: Uint8Array, visit: (message: number, count: number) => void): void {
  let position = 0;
  const next = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = packed[position++] ?? 0;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
    }
  };
  let before = -1;
  while (position < packed.length) {
    before += next() + 1;
    visit(before, next());
  }
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
