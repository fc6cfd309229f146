import type { CapitalisedWord } from "./capitalised-words";

const LEAST_LENGTH = 3;
const LONGEST_WORD = 30;
const LONGEST_PHRASE = 3;
const KEPT = 200;
/** A phrase said once is nobody's habit. */
const LEAST_SAID = 2;
/** Past this many different ones, those said once so far are forgotten. */
const MOST_HELD = 200_000;
const DIGITS_ONLY = /^\p{N}+$/u;

/** What is known of words in lower case. */
export interface Vocabulary {
  isStopword(word: string): boolean;
  /** Of somebody in the chat: often said, and hardly ever within a sentence. */
  isName(word: string): boolean;
}

/** Counts the words and the phrases of two or three words that somebody uses. */
export class WordTally {
  readonly #words = new Map<string, number>();
  readonly #phrases = new Map<string, number>();
  /** By the word in lower case, how it is written with a capital letter, how often, and how often within a sentence. */
  readonly #capitalised = new Map<string, { written: string; count: number; within: number }>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Words in lower case, and those of them that are written with a capital letter. */
  add(words: string[], capitalised: CapitalisedWord[]): void {
    for (const word of capitalised) this.#noteCapital(word);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (this.#counts(word)) increment(this.#words, word);
      for (let length = 2; length <= LONGEST_PHRASE && i + length <= words.length; length++) {
        const phrase = words.slice(i, i + length);
        if (phrase.some((part) => this.#counts(part))) increment(this.#phrases, phrase.join(" "));
      }
    }
  }

  /** The most used ones: names, and whatever else is mostly written with a capital letter, as they are written. */
  words(): Record<string, number> {
    return this.#written(most(this.#words, 1));
  }

  phrases(): Record<string, number> {
    return this.#written(most(this.#phrases, LEAST_SAID));
  }

  #written(counts: Record<string, number>): Record<string, number> {
    const written = (text: string) => text.split(" ").map((word) => this.#writtenAs(word));
    return Object.fromEntries(
      Object.entries(counts).map(([text, count]) => [written(text).join(" "), count]),
    );
  }

  #noteCapital({ written, isWithinSentence }: CapitalisedWord): void {
    const word = written.toLowerCase();
    const known = this.#capitalised.get(word) ?? { written, count: 0, within: 0 };
    if (known.count === 0 && this.#capitalised.size >= MOST_HELD) return;
    this.#capitalised.set(word, known);
    known.count++;
    if (!isWithinSentence) return;
    known.within++;
    known.written = written;
  }

  #writtenAs(word: string): string {
    const capital = this.#capitalised.get(word);
    if (!capital || capital.count * 2 < (this.#words.get(word) ?? Number.POSITIVE_INFINITY)) return word;
    return capital.within > 0 || this.vocabulary.isName(word) ? capital.written : word;
  }

  #counts(word: string): boolean {
    return (
      word.length >= LEAST_LENGTH &&
      word.length <= LONGEST_WORD &&
      !DIGITS_ONLY.test(word) &&
      !this.vocabulary.isStopword(word)
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
