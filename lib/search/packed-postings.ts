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

/** How many messages have the term. */
export function countPostings(packed: Uint8Array): number {
  let values = 0;
  for (let i = 0; i < packed.length; i++) if ((packed[i] ?? 0) < 0x80) values++;
  return values / 2;
}

/** Calls back with each message number and its count. */
export function forEachPosting(packed: Uint8Array, visit: (message: number, count: number) => void): void {
  let message = -1;
  let value = 0;
  let shift = 0;
  let isCount = false;
  for (let i = 0; i < packed.length; i++) {
    const byte = packed[i] ?? 0;
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    if (isCount) visit(message, value);
    else message += value + 1;
    isCount = !isCount;
    value = 0;
    shift = 0;
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
