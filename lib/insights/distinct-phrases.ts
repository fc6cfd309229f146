interface Phrase {
  text: string;
  count: number;
}

/** Of two phrases that share two neighbouring words, the rarer one is cut out of the other from this share of its count on. */
const SAME_SAYING = 0.8;

/**
 * One phrase a saying: of several that are cut out of the same words, such as "the garden", "garden gate" and "the garden
 * gate", the longest, in the place of the first of them.
 */
export function distinctPhrases<P extends Phrase>(ranked: P[]): P[] {
  const sayings: { longest: P; place: number }[] = [];
  const byPair = new Map<string, (typeof sayings)[number]>();
  const placed = ranked.map((phrase, place) => ({ phrase, place, pairs: pairsOf(phrase) }));
  for (const { phrase, place, pairs } of placed.toSorted((a, b) => b.pairs.length - a.pairs.length)) {
    const known = pairs.map((pair) => byPair.get(pair)).find((one) => one && isAsOften(one.longest, phrase));
    const saying = known ?? { longest: phrase, place };
    if (!known) sayings.push(saying);
    saying.place = Math.min(saying.place, place);
    for (const pair of pairs) if (!byPair.has(pair)) byPair.set(pair, saying);
  }
  return sayings.toSorted((a, b) => a.place - b.place).map(({ longest }) => longest);
}

function pairsOf({ text }: Phrase): string[] {
  const words = text.split(" ");
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

const isAsOften = (a: Phrase, b: Phrase) =>
  Math.min(a.count, b.count) >= SAME_SAYING * Math.max(a.count, b.count);
