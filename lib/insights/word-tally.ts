const LEAST_LENGTH = 3;
const LONGEST_WORD = 30;
const LONGEST_PHRASE = 3;
const KEPT = 200;
/** A phrase said once is nobody's habit. */
const LEAST_SAID = 2;
/** Past this many different ones, those said once so far are forgotten. */
const MOST_HELD = 200_000;
const DIGITS_ONLY = /^\p{N}+$/u;

/** Counts the words and the phrases of two or three words that somebody uses. */
export class WordTally {
  readonly #words = new Map<string, number>();
  readonly #phrases = new Map<string, number>();

  constructor(private readonly isStopword: (word: string) => boolean) {}

  add(words: string[]): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (this.#counts(word)) increment(this.#words, word);
      for (let length = 2; length <= LONGEST_PHRASE && i + length <= words.length; length++) {
        const phrase = words.slice(i, i + length);
        if (phrase.some((part) => this.#counts(part))) increment(this.#phrases, phrase.join(" "));
      }
    }
  }

  /** The most used ones. */
  words(): Record<string, number> {
    return most(this.#words, 1);
  }

  phrases(): Record<string, number> {
    return most(this.#phrases, LEAST_SAID);
  }

  #counts(word: string): boolean {
    return (
      word.length >= LEAST_LENGTH &&
      word.length <= LONGEST_WORD &&
      !DIGITS_ONLY.test(word) &&
      !this.isStopword(word)
    );
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size <= MOST_HELD) return;
  for (const [held, count] of counts) if (count < LEAST_SAID) counts.delete(held);
}

function most(counts: Map<string, number>, least: number): Record<string, number> {
  const entries = [...counts].filter(([, count]) => count >= least);
  entries.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return Object.fromEntries(entries.slice(0, KEPT));
}
