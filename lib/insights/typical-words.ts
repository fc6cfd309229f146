import type { PeriodWordsRow } from "@/db/queries/facts";
import { distinctPhrases } from "./distinct-phrases";

const SHOWN = 8;
/** Among which those of one saying are looked for. */
const CONSIDERED = 100;
const LEAST_SAID = 3;

type Counts = Map<string, number>;

/** The words or phrases of each person over all periods, in lower case. */
export function countWords(
  rows: PeriodWordsRow[],
  what: "words" | "phrases",
  personOf: (author: number) => number,
): Map<number, Counts> {
  const byPerson = new Map<number, Counts>();
  for (const row of rows) {
    const person = personOf(row.author);
    const counts = byPerson.get(person) ?? new Map<string, number>();
    byPerson.set(person, counts);
    for (const [written, count] of Object.entries(row[what])) {
      const word = written.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  return byPerson;
}

/** In a period where a name only begins sentences, as names often do, it is taken for any other word. */
const LEAST_CAPITALISED = 1 / 5;

/** By the word or phrase in lower case, how it is written, where that is with a capital letter. */
export function writtenForms(rows: PeriodWordsRow[], what: "words" | "phrases"): Map<string, string> {
  const all: Counts = new Map();
  const capitalised: Counts = new Map();
  for (const [written, count] of rows.flatMap((row) => Object.entries(row[what]))) {
    const word = written.toLowerCase();
    all.set(word, (all.get(word) ?? 0) + count);
    if (written !== word) capitalised.set(written, (capitalised.get(written) ?? 0) + count);
  }
  const common = [...capitalised]
    .filter(([written, count]) => count >= LEAST_CAPITALISED * (all.get(written.toLowerCase()) ?? 0))
    .toSorted(([, a], [, b]) => a - b);
  return new Map(common.map(([written]) => [written.toLowerCase(), written]));
}

/**
 * What each person says far more often than the others do: TF-IDF with the people as documents, where a word's rarity is
 * taken from its share among all that the others say.
 */
export function typicalOf(
  byPerson: Map<number, Counts>,
  person: number,
  written: ReadonlyMap<string, string>,
): { text: string; count: number }[] {
  const own = byPerson.get(person);
  if (!own) return [];
  const totals = totalsOf(byPerson);
  const everything = sum(totals.values());
  const scored = [...own].flatMap(([text, count]) => {
    if (count < LEAST_SAID) return [];
    const byOthers = (totals.get(text) ?? count) - count;
    const rarity = Math.log((everything + 1) / (byOthers + 1));
    const preference = count / (count + byOthers);
    return { text, count, score: count * preference * rarity };
  });
  const ranked = scored.toSorted((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  return distinctPhrases(ranked.slice(0, CONSIDERED))
    .slice(0, SHOWN)
    .map(({ text, count }) => ({ text: written.get(text) ?? text, count }));
}

function totalsOf(byPerson: Map<number, Counts>): Counts {
  const totals: Counts = new Map();
  for (const counts of byPerson.values()) {
    for (const [text, count] of counts) totals.set(text, (totals.get(text) ?? 0) + count);
  }
  return totals;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
