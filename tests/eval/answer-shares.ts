import type { JudgedAnswer } from "./judge-answers";

export interface AnswerShares {
  n: number;
  /** Of all answers, those all of whose citations hold. */
  citationsHold: number;
  /** Of the answers to questions with evidence, those that cite some of it. */
  evidenceCited: number;
  /** Of the questions that the chat does not answer, those that are told so; and of the others, those wrongly told so. */
  notInChat: { adversarial: number; others: number };
}

export interface JudgedQuestion {
  isAdversarial: boolean;
  evidence: number[];
  answer: JudgedAnswer;
}

export function answerShares(questions: JudgedQuestion[]): AnswerShares {
  const adversarial = questions.filter(({ isAdversarial }) => isAdversarial);
  const others = questions.filter(({ isAdversarial }) => !isAdversarial);
  const saysNothing = ({ answer }: JudgedQuestion) => answer.isNotInChat;
  return {
    n: questions.length,
    citationsHold: share(questions, ({ answer }) => answer.holds),
    evidenceCited: share(
      others.filter(({ evidence }) => evidence.length > 0),
      ({ evidence, answer }) => evidence.some((message) => answer.cited.includes(message)),
    ),
    notInChat: { adversarial: share(adversarial, saysNothing), others: share(others, saysNothing) },
  };
}

function share<T>(all: T[], isCounted: (one: T) => boolean): number {
  return all.filter(isCounted).length / Math.max(1, all.length);
}
