import { isUtf8 } from "node:buffer";

// "cafÃ©" -> "Ã©": characters that stand for one byte each.
const byteRuns = /[\u0080-\u00ff]+/g;

/**
 * Meta's exports write UTF-8 byte by byte as Latin-1 characters: "cafÃ©" for "café". Repairs those places and leaves
 * text that is right: an accented letter alone is no valid UTF-8, and where such letters prevail nothing is changed.
 */
export function repairMojibake(text: string): string {
  let repaired = 0;
  let left = 0;
  const result = text.replace(byteRuns, (run) => {
    const bytes = Buffer.from(run, "latin1");
    let mended = "";
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes[at] ?? 0);
      const sequence = bytes.subarray(at, at + length);
      if (sequence.length === length && length > 1 && isUtf8(sequence)) {
        mended += sequence.toString("utf8");
        repaired++;
        at += length;
      } else {
        mended += run[at];
        left++;
        at++;
      }
    }
    return mended;
  });
  return repaired > left ? result : text;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc2 ? 2 : 1;
}
