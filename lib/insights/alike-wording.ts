import type { PeriodWordsRow } from "@/db/queries/facts";
import { groupRows } from "./group-rows";
import type { Insights } from "./insights.schema";
import { countWords } from "./typical-words";

/** A period with fewer words of either says nothing about how they talk. */
const LEAST_WORDS = 50;

/** How alike two people's words are in each period: the cosine between their counts, from 0 to 1. */
export function alikeWording(
  rows: PeriodWordsRow[],
  [one, other]: [number, number],
  personOf: (author: number) => number,
): Insights["alike"] {
  const periods = groupRows(rows, ({ firstDay }) => firstDay);
  return [...periods].flatMap(([firstDay, ofPeriod]) => {
    const words = countWords(ofPeriod, "words", personOf);
    const [a, b] = [words.get(one), words.get(other)];
    if (!a || !b || total(a) < LEAST_WORDS || total(b) < LEAST_WORDS) return [];
    return { firstDay, cosine: cosine(a, b) };
  });
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  for (const [word, count] of a) dot += count * (b.get(word) ?? 0);
  return dot / (length(a) * length(b));
}

const length = (counts: Map<string, number>) =>
  Math.sqrt([...counts.values()].reduce((sum, count) => sum + count ** 2, 0));
