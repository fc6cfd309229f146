/**
 * What a message gets of the scores of the messages one and two places away: people answer in the next message and
 * seldom repeat what it is about.
 */
const NEIGHBOUR_SHARES = [0.5, 0.25];
/** Weight of meaning against words; the rest is for the words. */
const SEMANTIC_WEIGHT = 0.35;

/** Scores of all messages, by number. */
export type Scores = Float32Array;

/** Mixes the scores by words, each with a share of its neighbours', and by meaning, both brought to 0 to 1 first. */
export function fuseScores(lexical: Scores, semantic: Scores | undefined): Scores {
  const words = scaled(withNeighbours(lexical));
  if (!semantic) return words;
  const meaning = scaled(semantic);
  return words.map((score, i) => (1 - SEMANTIC_WEIGHT) * score + SEMANTIC_WEIGHT * (meaning[i] ?? 0));
}

/** The numbers of the highest scores above zero, highest first; the earlier message where scores are equal. */
export function highest(scores: Scores, limit: number): number[] {
  const candidates: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) > 0) candidates.push(i);
  candidates.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return candidates.slice(0, limit);
}

function withNeighbours(scores: Scores): Scores {
  const spread = scores.slice();
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score === 0) continue;
    NEIGHBOUR_SHARES.forEach((share, distance) => {
      for (const neighbour of [i - distance - 1, i + distance + 1]) {
        if (neighbour >= 0 && neighbour < spread.length)
          spread[neighbour] = (spread[neighbour] ?? 0) + share * score;
      }
    });
  }
  return spread;
}

function scaled(scores: Scores): Scores {
  let highestScore = 0;
  for (const score of scores) if (score > highestScore) highestScore = score;
  return highestScore > 0 ? scores.map((score) => score / highestScore) : scores;
}
