import { type LanguageCode, languages } from "./languages";
import { tokenize } from "./tokenize";

/** Below this share of stopwords a text is in none of the languages. */
const LEAST_SHARE = 0.08;

/**
 * The language that most of the texts are in, told by its stopwords; null when none stands out. Everyday text of any of the
 * languages has a quarter to a half of stopwords.
 */
export function detectLanguage(texts: string[]): LanguageCode | null {
  const tokens = texts.flatMap(tokenize);
  let best: { code: LanguageCode; hits: number } | undefined;
  for (const code of Object.keys(languages) as LanguageCode[]) {
    const { stopwords } = languages[code];
    const hits = tokens.reduce((sum, token) => sum + (stopwords.has(token) ? 1 : 0), 0);
    if (!best || hits > best.hits) best = { code, hits };
  }
  return best && best.hits > LEAST_SHARE * tokens.length ? best.code : null;
}
