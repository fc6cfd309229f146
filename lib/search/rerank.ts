import { estimateTokens } from "@/lib/chunking/estimate-tokens";

/** What is known of a message that its words and meaning do not say. */
export interface Candidate {
  seq: number;
  author: number | null;
  sentAt: Date | null;
  text: string;
  score: number;
  /** Share of the question's terms that it and its neighbours have. */
  coverage: number;
}

/** Asked what somebody did, their own messages tell it more often than those of others. */
export const SPEAKER_FACTOR = 1.5;
const PERIOD_FACTOR = 1.4;
/** A message that asks is seldom the one that answers. */
const QUESTION_FACTOR = 0.9;
/** What a message gets of the score of one just before it that asks. */
const ANSWER_SHARE = 0.15;
/** All of the question close together says more than one rare word of it. */
const COVERAGE_GAIN = 0.5;
const NUMBER_FACTOR = 1.3;

/** A message that is little more than the words it was found by tells nothing about them. */
const SHORT_FACTOR = 0.6;
const SHORT_TOKENS = 3;
/** The more a message says, the likelier it says what is asked, up to a point. */
const LENGTH_POWER = 0.15;
const USUAL_CHARACTERS = 60;
const MOST_FOR_LENGTH = 1.15;

const ENDS_AS_QUESTION = /[?？؟]\s*$/;
const HAS_NUMBER = /\p{Nd}/u;

export interface Asked {
  /** Authors named in the question. */
  people: ReadonlySet<number>;
  isInPeriod?: (time: Date) => boolean;
  /** The answer is likely to be a number. */
  isForNumber: boolean;
}

/** Orders candidates by their score, corrected by who said it, when, how, and after what. */
export function rerank<T extends Candidate>(candidates: T[], asked: Asked): T[] {
  const questions = new Map(
    candidates.filter(({ text }) => ENDS_AS_QUESTION.test(text)).map(({ seq, score }) => [seq, score]),
  );
  const corrected = candidates.map((candidate) => {
    const asAnswer = ANSWER_SHARE * (questions.get(candidate.seq - 1) ?? 0);
    return { ...candidate, score: (candidate.score + asAnswer) * factorOf(candidate, asked) };
  });
  return corrected.sort((a, b) => b.score - a.score || a.seq - b.seq);
}

function factorOf(
  { author, sentAt, text, coverage }: Candidate,
  { people, isInPeriod, isForNumber }: Asked,
): number {
  const length = Math.min((text.length / USUAL_CHARACTERS) ** LENGTH_POWER, MOST_FOR_LENGTH);
  let factor = length * (1 + COVERAGE_GAIN * coverage);
  if (author !== null && people.has(author)) factor *= SPEAKER_FACTOR;
  if (isInPeriod && sentAt && isInPeriod(sentAt)) factor *= PERIOD_FACTOR;
  if (isForNumber && HAS_NUMBER.test(text)) factor *= NUMBER_FACTOR;
  if (ENDS_AS_QUESTION.test(text)) factor *= QUESTION_FACTOR;
  if (estimateTokens(text) <= SHORT_TOKENS) factor *= SHORT_FACTOR;
  return factor;
}
