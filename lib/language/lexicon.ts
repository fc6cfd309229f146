import type { Concept } from "./concept";
import { foldedWords, type QuestionToken } from "./question-token";
import type { Phrases, WordTable } from "./word-table";

export interface Entry {
  concept: Concept;
  /** The month of "March", the unit of "weeks". */
  value?: string | number;
  words: string[];
  /** As they are written, with their accents. */
  written: string;
}

/** A word table made ready to look words up. */
export interface Lexicon {
  language: string;
  /** By first word. */
  entries: ReadonlyMap<string, Entry[]>;
  /** All that its phrases are made of. */
  words: ReadonlySet<string>;
}

const cache = new WeakMap<WordTable, Lexicon>();

export function lexiconOf(table: WordTable): Lexicon {
  const known = cache.get(table);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  const vocabulary = new Set<string>();
  for (const entry of entriesOf(table)) {
    for (const word of entry.words) vocabulary.add(word);
    const [first] = entry.words;
    if (first === undefined) continue;
    const others = entries.get(first);
    if (others) others.push(entry);
    else entries.set(first, [entry]);
  }
  const lexicon = { language: table.language, entries, words: vocabulary };
  cache.set(table, lexicon);
  return lexicon;
}

/** What the words from a place on can mean, the longest phrases first, and of these the ones with the same accents. */
export function entriesAt({ entries }: Lexicon, tokens: QuestionToken[], at: number): Entry[] {
  const token = tokens[at];
  if (token?.kind !== "word") return [];
  const found = entries.get(token.folded) ?? [];
  const fitting = found.filter(({ words }) =>
    words.every((word, i) => tokens[at + i]?.kind === "word" && tokens[at + i]?.folded === word),
  );
  const isSame = ({ words, written }: Entry) => {
    const asked = tokens.slice(at, at + words.length).map(({ text }) => text.toLowerCase());
    return asked.join(" ") === written;
  };
  return fitting.sort((a, b) => b.words.length - a.words.length || Number(isSame(b)) - Number(isSame(a)));
}

/** How many of the words of a question begin or continue what a language knows. */
export function knownWords(lexicon: Lexicon, tokens: QuestionToken[]): number {
  let known = 0;
  for (let at = 0; at < tokens.length; ) {
    const [longest] = entriesAt(lexicon, tokens, at);
    known += longest?.words.length ?? 0;
    at += longest?.words.length ?? 1;
  }
  return known;
}

export function entryAt(
  lexicon: Lexicon,
  tokens: QuestionToken[],
  at: number,
  concept: Concept,
): Entry | undefined {
  return entriesAt(lexicon, tokens, at).find((entry) => entry.concept === concept);
}

function* entriesOf(table: WordTable): Generator<Entry> {
  for (const [concept, phrases] of Object.entries(table.words) as [Concept, Phrases][])
    yield* phrased(phrases, { concept });
  for (const [value, phrases] of Object.entries(table.units))
    yield* phrased(phrases, { concept: "unit", value });
  for (const [value, phrases] of table.seasons.entries())
    yield* phrased(phrases, { concept: "season", value });
  for (const [value, phrases] of Object.entries(table.dayParts))
    yield* phrased(phrases, { concept: "dayPart", value });
  for (const [value, phrases] of Object.entries(table.holidays))
    yield* phrased(phrases, { concept: "holiday", value });
  yield* numbered("ordinal", table.ordinals);
  yield* numbered("number", table.numbers);
  yield* numbered("month", calendarNames(table.language, { month: "long" }));
  yield* numbered("shortMonth", calendarNames(table.language, { month: "short" }));
  yield* numbered("shortMonth", table.shortMonths ?? []);
  yield* numbered("weekday", calendarNames(table.language, { weekday: "long" }));
  yield* numbered("weekday", table.weekdays ?? []);
}

function* numbered(concept: Concept, names: Phrases[]): Generator<Entry> {
  for (const [i, phrases] of names.entries()) yield* phrased(phrases, { concept, value: i + 1 });
}

function* phrased(phrases: Phrases, meaning: Pick<Entry, "concept" | "value">): Generator<Entry> {
  for (const phrase of phrases.split("|").flatMap(spellingsOf)) {
    const words = foldedWords(phrase);
    const written = phrase
      .trim()
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .join(" ");
    if (words.length > 0) yield { ...meaning, words, written };
  }
}

/** Written without the keys of German: "laengste", "groesste". */
const SPELT_OUT: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function spellingsOf(phrase: string): string[] {
  const spelt = phrase
    .normalize("NFC")
    .replace(/[äöüß]/gi, (letter) => SPELT_OUT[letter.toLowerCase()] ?? letter);
  return spelt === phrase ? [phrase] : [phrase, spelt];
}

/** Names of the months or of the days of the week, from January and Monday on. */
function calendarNames(
  language: string,
  part: Pick<Intl.DateTimeFormatOptions, "month" | "weekday">,
): Phrases[] {
  const format = new Intl.DateTimeFormat(language, { ...part, timeZone: "UTC" });
  // 1 January 2024 is a Monday.
  const time = (i: number) => (part.month ? Date.UTC(2024, i, 15) : Date.UTC(2024, 0, 1 + i));
  return Array.from({ length: part.month ? 12 : 7 }, (_, i) => format.format(time(i)));
}
