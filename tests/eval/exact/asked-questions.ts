import { Random } from "../../chaos/random";
import type { ChatModel } from "./chat-model";
import { absences } from "./kinds/absences";
import { activity } from "./kinds/activity";
import { comparisons } from "./kinds/comparisons";
import { counts } from "./kinds/counts";
import { places } from "./kinds/places";
import { rankings } from "./kinds/rankings";
import { threads } from "./kinds/threads";
import { type Phrasings, phrased } from "./phrasings/phrasings";
import type { Expected, QuestionKind } from "./question-kind";

export interface AskedQuestion {
  kind: string;
  /** Asked one after the other in one thread; the last one is judged. */
  questions: string[];
  expected: Expected;
}

const kinds: QuestionKind[] = [
  ...counts,
  ...rankings,
  ...places,
  ...activity,
  ...comparisons,
  ...absences,
  ...threads,
];

const TRIES = 12;

/** Every kind in each of its phrasings, `each` times. */
export function askedQuestions(
  chat: ChatModel,
  phrasings: Phrasings,
  seed: number,
  each = 1,
): AskedQuestion[] {
  const random = new Random(seed);
  return kinds.flatMap(({ kind, make }) =>
    (phrasings[kind] ?? []).flatMap((phrasing) =>
      Array.from({ length: each }, () => {
        for (let i = 0; i < TRIES; i++) {
          const instance = make(chat, random);
          if (!instance) continue;
          const questions = phrased(phrasing, instance.slots).split(" → ");
          return [{ kind, questions, expected: instance.expected }];
        }
        return [];
      }).flat(),
    ),
  );
}
