/**
 * What a message gets of the scores of the messages one and two places away: people answer in the next message and
 * seldom repeat what it is about.
 */
const NEIGHBOUR_SHARES = [0.5, 0.25];
/** Weight of meaning against words; the rest is for the words. */
const SEMANTIC_WEIGHT = 0.4;

/** Scores of all messages, by number. */
export type Scores = Float32Array;

/** Mixes the scores by words, each with a share of its neighbours', and by meaning, both brought to 0 to 1 first. */
export function fuseScores(lexical: Scores, semantic: Scores | undefined): Scores {
  const words = scale(withNeighbours(lexical));
  if (!semantic) return words;
  const meaning = scale(semantic.slice());
  for (let i = 0; i < words.length; i++)
    words[i] = (1 - SEMANTIC_WEIGHT) * (words[i] ?? 0) + SEMANTIC_WEIGHT * (meaning[i] ?? 0);
  return words;
}

/** The numbers of the highest scores above zero, highest first; the earlier message where scores are equal. */
export function highest(scores: Scores, limit: number): number[] {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const best: number[] = [];
  let least = 0;
  for (let i = 0; i < scores.length; i++) {
    if ((scores[i] ?? 0) <= least) continue;
    best.push(i);
    if (best.length < 4 * limit) continue;
    best.sort(byScore).length = limit;
    least = scores[best[limit - 1] ?? 0] ?? 0;
  }
  return best.sort(byScore).slice(0, limit);
}

function withNeighbours(scores: Scores): Scores {
  const spread = scores.slice();
  const add = (i: number, score: number) => {
    if (i >= 0 && i < spread.length) spread[i] = (spread[i] ?? 0) + score;
  };
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score === 0) continue;
    for (let distance = 1; distance <= NEIGHBOUR_SHARES.length; distance++) {
      const share = score * (NEIGHBOUR_SHARES[distance - 1] ?? 0);
      add(i - distance, share);
      add(i + distance, share);
    }
  }
  return spread;
}

/** Brings scores to 0 to 1, in place. */
function scale(scores: Scores): Scores {
  let most = 0;
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) > most) most = scores[i] ?? 0;
  if (most > 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / most;
  return scores;
}
