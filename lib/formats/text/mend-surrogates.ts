/**
 * Some programs write UTF-16 surrogates as three bytes each (CESU-8), which UTF-8 forbids.
 * Pairs become the four bytes of their character, lone ones are dropped.
 */
export function mendSurrogates(bytes: Uint8Array): Uint8Array {
  const mended = new Uint8Array(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const unit = surrogateAt(bytes, at);
    if (unit === null) {
      mended[length++] = bytes[at++] ?? 0;
      continue;
    }
    const next = unit < 0xdc00 ? surrogateAt(bytes, at + 3) : null;
    if (next === null || next < 0xdc00) {
      at += 3;
      continue;
    }
    const point = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00);
    mended[length++] = 0xf0 | (point >> 18);
    mended[length++] = 0x80 | ((point >> 12) & 0x3f);
    mended[length++] = 0x80 | ((point >> 6) & 0x3f);
    mended[length++] = 0x80 | (point & 0x3f);
    at += 6;
  }
  return mended.subarray(0, length);
}

function surrogateAt(bytes: Uint8Array, at: number): number | null {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if (bytes[at] !== 0xed || second < 0xa0 || second > 0xbf || (third & 0xc0) !== 0x80) return null;
  return 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
}
