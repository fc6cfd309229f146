/** Letters of scripts written without spaces, each about a token of its own. */
const DENSE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Extended_Pictographic}]/gu;
/** English prose measures 3.6 to 4.4 with the encoders in use; the low end errs on the side of fitting. */
const CHARACTERS_PER_TOKEN = 3.6;

/** About how many tokens an encoder makes of so many characters of text in letters. */
export function tokensOfLetters(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** About how many tokens an encoder makes of a text. */
export function estimateTokens(text: string): number {
  const dense = text.match(DENSE_SCRIPT)?.length ?? 0;
  return dense + tokensOfLetters(text.length - dense);
}
