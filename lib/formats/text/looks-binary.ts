const enough = 16 * 1024;
/** Tab, line feed, form feed, carriage return and the like, which stand in texts. */
const isTextControl = (byte: number) => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;

/** True where the first bytes of a file are those of a picture, a database, an encrypted backup: anything but text. */
export function looksBinary(head: Uint8Array): boolean {
  const isMarkedUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isMarkedUtf16) return false;
  const length = Math.min(head.length, enough);
  const nuls = [0, 0];
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
    else if (byte < 0x20 && !isTextControl(byte)) controls++;
  }
  const [even = 0, odd = 0] = nuls;
  const isUnmarkedUtf16 = (even + odd) * 4 > length && Math.min(even, odd) === 0;
  return !isUnmarkedUtf16 && (controls + even + odd) * 20 > length;
}
