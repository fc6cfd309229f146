import iconv from "iconv-lite";

export type LegacyEncoding = "windows-1252" | "euc-kr" | "shift_jis";

/**
 * Which of the old encodings a text that is not UTF-8 is in: Korean and Japanese are told by the pairs of bytes that
 * their common letters take (KS X 1001 Hangul, JIS X 0208 kana); everything else is Windows-1252.
 */
export function guessLegacyEncoding(bytes: Uint8Array): LegacyEncoding {
  const hangul = countPairs(bytes, isHangul);
  const kana = countPairs(bytes, isKana);
  const high = bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  if (Math.max(hangul, kana) * 5 < high) return "windows-1252";
  return hangul >= kana ? "euc-kr" : "shift_jis";
}

export interface LegacyDecoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** Korean and Japanese in the wider forms that Windows writes under these names. */
const iconvNames: Record<LegacyEncoding, string> = {
  "windows-1252": "win1252",
  "euc-kr": "cp949",
  shift_jis: "cp932",
};

/** Not by `TextDecoder`: that of Node 20 takes Windows-1252 for Latin-1. */
export function legacyDecoder(encoding: LegacyEncoding): LegacyDecoder {
  const decoder = iconv.getDecoder(iconvNames[encoding]);
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? "",
  };
}

function countPairs(bytes: Uint8Array, isLetter: (lead: number, trail: number) => boolean): number {
  let count = 0;
  let at = 0;
  while (at + 1 < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    if (isLetter(lead, bytes[at + 1] ?? 0)) count++;
    at += 2;
  }
  return count;
}

function isHangul(lead: number, trail: number): boolean {
  return lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1 && trail <= 0xfe;
}

function isKana(lead: number, trail: number): boolean {
  return lead === 0x82
    ? trail >= 0x9f && trail <= 0xf1
    : lead === 0x83 && trail >= 0x40 && trail <= 0x96 && trail !== 0x7f;
}
