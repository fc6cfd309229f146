export interface CapitalisedWord {
  /** As it is written. */
  written: string;
  /** At the beginning of a sentence a capital letter says nothing. */
  isWithinSentence: boolean;
}

const REST = /[\p{L}\p{N}\p{M}]+/uy;
/** What stands before a word within a sentence: "asked, Elias", "the 2. September". */
const GOES_ON = /(?:[\p{L}\p{N},;:)]|\p{N}\.) $/u;
/** As much of it as is looked at. */
const BEFORE = 3;
const WORD_PART = /[\p{L}\p{N}\p{M}'’]/u;
const [A, Z] = ["A".charCodeAt(0), "Z".charCodeAt(0)];
/** Beyond Latin, Greek and Cyrillic letters, few have two cases. */
const [FIRST_ACCENTED, LAST_CASED] = [0xc0, 0x52f];

/** The words of a text that begin with a capital letter. Looks at each letter by itself: many times as fast as one pattern. */
export function capitalisedWords(text: string): CapitalisedWord[] {
  const found: CapitalisedWord[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text, at) || WORD_PART.test(text.charAt(at - 1))) continue;
    REST.lastIndex = at;
    const written = REST.exec(text)?.[0] ?? "";
    const isWithinSentence = GOES_ON.test(text.slice(Math.max(0, at - BEFORE), at));
    if (written.length > 1) found.push({ written, isWithinSentence });
    at += Math.max(0, written.length - 1);
  }
  return found;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= Z) return code >= A;
  if (code < FIRST_ACCENTED || code > LAST_CASED) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
