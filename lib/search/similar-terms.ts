/** A term that counts for one that was asked for, as much as `share` says. */
export interface AlikeTerm {
  term: string;
  /** Above 0, up to 1. */
  share: number;
}

const LEAST_SIMILARITY = 0.5;
const MOST_SIMILAR = 3;
/** Shorter terms are like too many others. */
const SHORTEST = 4;

/** The terms of a vocabulary that look most like one that is not in it: misspelt, or another compound of the same words. */
export function similarTerms(term: string, vocabulary: string[]): AlikeTerm[] {
  const wanted = trigramsOf(term);
  return vocabulary
    .filter((other) => other.length >= SHORTEST)
    .map((other) => ({ term: other, share: similarity(wanted, trigramsOf(other)) }))
    .filter(({ share }) => share >= LEAST_SIMILARITY)
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_SIMILAR);
}

/** What similar terms begin with; undefined for a term too short to have any. */
export function sharedBeginning(term: string): string | undefined {
  return term.length >= SHORTEST ? term.slice(0, 3) : undefined;
}

/** Dice's coefficient. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function trigramsOf(term: string): Set<string> {
  const marked = `^${term}$`;
  return new Set(Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3)));
}
