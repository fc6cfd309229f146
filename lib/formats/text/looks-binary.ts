const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** True where the first bytes of a file are those of a picture, a database, an encrypted backup: anything but text. */
export function looksBinary(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16 || head.length === 0) return false;
  let controls = 0;
  let nulsAtEven = 0;
  let nulsAtOdd = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0) at % 2 === 0 ? nulsAtEven++ : nulsAtOdd++;
    else if (byte < 0x20 && !textControls.has(byte)) controls++;
  }
  const nuls = nulsAtEven + nulsAtOdd;
  const isUnmarkedUtf16 = nuls * 4 > head.length && Math.min(nulsAtEven, nulsAtOdd) === 0;
  if (isUnmarkedUtf16) return false;
  return (controls + nuls) * 20 > head.length;
}
