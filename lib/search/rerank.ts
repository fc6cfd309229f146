import { estimateTokens } from "@/lib/chunking/estimate-tokens";

/** What is known of a message that its words and meaning do not say. */
export interface Candidate {
  seq: number;
  author: number | null;
  sentAt: Date | null;
  text: string;
  score: number;
}

/** Asked what somebody did, their own messages tell it more often than those of others. */
export const SPEAKER_FACTOR = 1.5;
const PERIOD_FACTOR = 1.4;
/** A message that asks is seldom the one that answers. */
const QUESTION_FACTOR = 0.9;

/** A message that is little more than the words it was found by tells nothing about them. */
const SHORT_FACTOR = 0.6;
const SHORT_TOKENS = 3;

const ENDS_AS_QUESTION = /[?？؟]\s*$/;

export interface Asked {
  /** Authors named in the question. */
  people: ReadonlySet<number>;
  isInPeriod?: (time: Date) => boolean;
}

/** Orders candidates by their score, corrected by who said it, when, and whether it is a question. */
export function rerank<T extends Candidate>(candidates: T[], { people, isInPeriod }: Asked): T[] {
  const corrected = candidates.map((candidate) => {
    let { score } = candidate;
    if (candidate.author !== null && people.has(candidate.author)) score *= SPEAKER_FACTOR;
    if (isInPeriod && candidate.sentAt && isInPeriod(candidate.sentAt)) score *= PERIOD_FACTOR;
    if (ENDS_AS_QUESTION.test(candidate.text)) score *= QUESTION_FACTOR;
    if (estimateTokens(candidate.text) <= SHORT_TOKENS) score *= SHORT_FACTOR;
    return { ...candidate, score };
  });
  return corrected.sort((a, b) => b.score - a.score || a.seq - b.seq);
}
