import type { LexicalScores } from "./score-terms";

/** Messages to either side that count as one passage with a message. */
export const PASSAGE_REACH = 2;

/**
 * Tells for a message which share of the question's terms it has together with its neighbours so far away, weighed by rarity and
 * without names; 1 where there are no terms but names.
 */
export function coverTerms(
  { found, terms }: LexicalScores,
  isName: (term: string) => boolean,
  reach: number,
): (seq: number) => number {
  const weights = terms.map(({ term, weight }) => (isName(term) ? 0 : weight));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return () => (terms.length > 0 ? 1 : 0);
  return (seq) => {
    let bits = 0;
    for (let i = seq - reach; i <= seq + reach; i++) bits |= found[i] ?? 0;
    return weights.reduce((sum, weight, bit) => (bits & (1 << bit) ? sum + weight : sum), 0) / total;
  };
}
