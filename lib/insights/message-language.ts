import { languages } from "@/lib/search/languages";

/** Fewer stopwords may be of any language. */
const LEAST_HITS = 2;
/** Letters that one language alone is written in, or nearly so. */
const scripts: [language: string, letters: RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["th", /\p{Script=Thai}/u],
  ["hi", /\p{Script=Devanagari}/u],
];
const BEYOND_LATIN = /[\u0590-\u05ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const codes = Object.keys(languages) as (keyof typeof languages)[];
const stopwords = new Map<string, number[]>();
for (const [language, code] of codes.entries()) {
  for (const word of languages[code].stopwords)
    stopwords.set(word, [...(stopwords.get(word) ?? []), language]);
}

/** The language of a message by its letters or its stopwords, given in lower case; undefined where none stands out. */
export function languageOf(text: string, words: string[]): string | undefined {
  if (BEYOND_LATIN.test(text)) return scripts.find(([, letters]) => letters.test(text))?.[0];
  const hits = new Uint16Array(codes.length);
  for (const word of words) {
    for (const language of stopwords.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  return most >= LEAST_HITS && hits.lastIndexOf(most) === best ? codes[best] : undefined;
}
