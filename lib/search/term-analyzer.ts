import { type LanguageCode, languages } from "./languages";
import { tokenize } from "./tokenize";

const LONGEST_TERM = 48;
/** Clitics around an apostrophe ("l'", "'s", "'ll") are no terms; neither is a lone letter of an alphabet. */
const LONGEST_CLITIC = 2;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const ASCII = /^[\x20-\x7e]*$/;
const CACHED_WORDS = 100_000;

/** Makes search terms of text: the same for messages and questions of one chat. */
export class TermAnalyzer {
  readonly #language: (typeof languages)[LanguageCode] | undefined;
  readonly #terms = new Map<string, string>();

  constructor(readonly language: LanguageCode | null) {
    this.#language = language ? languages[language] : undefined;
  }

  isStopword(word: string): boolean {
    return this.#language?.stopwords.has(word) ?? false;
  }

  /** Terms in their order, repeated as the words are, without stopwords. */
  terms(text: string): string[] {
    const terms: string[] = [];
    for (const token of tokenize(text)) {
      if (this.isStopword(token)) continue;
      for (const part of wordsOf(token)) if (!this.isStopword(part)) terms.push(this.#term(part));
    }
    return terms;
  }

  /** Terms of a person's name, whatever its words mean elsewhere. */
  nameTerms(name: string): string[] {
    return tokenize(name)
      .flatMap(wordsOf)
      .map((word) => this.#term(word));
  }

  #term(word: string): string {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const stem = this.#language ? this.#language.stem(word) || word : word;
    const term = withoutAccents(stem).slice(0, LONGEST_TERM);
    if (this.#terms.size >= CACHED_WORDS) this.#terms.clear();
    this.#terms.set(word, term);
    return term;
  }
}

/** "café" as "cafe". */
export function withoutAccents(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize("NFD").replace(COMBINING_MARKS, "").normalize("NFC");
}

function wordsOf(token: string): string[] {
  if (!token.includes("'")) return [token];
  return token.split("'").filter((part) => part.length > LONGEST_CLITIC);
}
