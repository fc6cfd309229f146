const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const APOSTROPHES = "['’‘`´]";
/** Scripts whose words stand in a sentence without a space around them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** A regular expression of Postgres for words as they stand: nothing of a longer word, with any white space and apostrophe. */
export function wordsPattern(words: string): string {
  const plain = words.normalize("NFC").trim();
  const parts = plain
    .split(/\s+/)
    .map((word) => word.replace(SPECIAL, "\\$&").replace(/['’‘`´]/g, APOSTROPHES));
  const [first = "", last = ""] = [[...plain][0], [...plain].at(-1)];
  const edge = (character: string, mark: string) =>
    LETTER.test(character) && !UNSPACED.test(character) ? mark : "";
  return `${edge(first, "\\m")}${parts.join("\\s+")}${edge(last, "\\M")}`;
}
