/** First digits of the scripts in which phones write dates: Latin, Arabic, Persian, Devanagari, Bengali, Burmese. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040];

/** For use inside a character class. */
export const digitClass = "0-9٠-٩۰-۹०-९০-৯၀-၉";

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
  return code <= 0x1049 && zeros.some((zero) => code >= zero && code <= zero + 9);
}

function digitValue(code: number): number {
  if (code <= 0x39) return code - 0x30;
  const zero = zeros.find((candidate) => code >= candidate && code <= candidate + 9) ?? code;
  return code - zero;
}
