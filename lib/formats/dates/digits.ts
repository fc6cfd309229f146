/**
 * First digits of the scripts in which phones write dates: Latin, Arabic, Persian, Devanagari, Bengali, Gurmukhi,
 * Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer.
 */
const zeros = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0,
];
const lastDigit = 0x17e9;

/** For use inside a character class. */
export const digitClass = zeros
  .map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`)
  .join("");

/** The number written in `digits`, all of one script or mixed: "٢٣" is 23. */
export function readNumber(digits: string): number {
  let value = 0;
  for (let at = 0; at < digits.length; at++) {
    value = value * 10 + digitValue(digits.charCodeAt(at));
  }
  return value;
}

export function isDigit(code: number): boolean {
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return code <= lastDigit && zeros.some((zero) => code >= zero && code <= zero + 9);
}

function digitValue(code: number): number {
  if (code <= 0x39) return code - 0x30;
  const zero = zeros.find((candidate) => code >= candidate && code <= candidate + 9) ?? code;
  return code - zero;
}
