/**
 * What a message gets of the scores of those one and two places before it: people answer in the next message and seldom repeat
 * what it is about. What led to it is worth less.
 */
const SHARES_FROM_BEFORE = [0.6, 0.3];
const SHARES_FROM_BEHIND = [0.4, 0.2];
/** Weight of meaning against words; the rest is for the words. */
const SEMANTIC_WEIGHT = 0.5;

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
    for (const [distance, share] of SHARES_FROM_BEFORE.entries()) add(i + distance + 1, score * share);
    for (const [distance, share] of SHARES_FROM_BEHIND.entries()) add(i - distance - 1, score * share);
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
