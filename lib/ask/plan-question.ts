import { knownWords, type Lexicon, lexiconOf } from "@/lib/language/lexicon";
import { questionTokens } from "@/lib/language/question-token";
import { wordTables } from "@/lib/language/word-tables";
import type { Person } from "@/lib/people/person";
import type { ChatDays } from "@/lib/periods/period";
import type { Plan } from "./plan/plan";
import { planFrame } from "./plan/plan-frame";
import { leansOn, mergedFrame } from "./question/follow-up-frame";
import { markQuestion } from "./question/mark";
import { frameOf, type QuestionFrame } from "./question/question-frame";
import { respelled } from "./question/respelled";

/** Who and what is known of the chat that a question is about. */
export interface KnownChat {
  people: Person[];
  days: ChatDays | undefined;
}

export interface PlannedQuestion {
  plan: Plan;
  /** The language that the question was understood in. */
  language: string;
}

/** A question that counts or looks up is shorter; a longer one is searched for. */
const LONGEST_QUESTION = 300;

/**
 * Tells what a question asks for, where that can be counted or looked up, by the words of each language. Every word of it has
 * to be understood: an answer that passes over one would answer another question. `before` are the questions asked before it,
 * oldest first, which it may lean on.
 */
export function planQuestion(
  question: string,
  chat: KnownChat,
  before: string[] = [],
): PlannedQuestion | undefined {
  if (question.length > LONGEST_QUESTION) return undefined;
  for (const lexicon of lexiconsOf(question)) {
    const earlier = before.reduce<QuestionFrame | undefined>(
      (last, text) => readFrame(text, chat, lexicon, last),
      undefined,
    );
    const plan =
      planIn(lexicon, question, chat, earlier) ??
      planIn(lexicon, respelled(question, lexicon, chat.people), chat, earlier);
    if (plan) return { plan, language: lexicon.language };
  }
  return undefined;
}

/** The languages that know most of the words: in another one "compare" is said of what comes up. */
function lexiconsOf(question: string): Lexicon[] {
  const tokens = questionTokens(question.normalize("NFC"));
  const lexicons = wordTables.map(lexiconOf);
  const known = lexicons.map((lexicon) => knownWords(lexicon, tokens));
  const most = Math.max(...known);
  const knowing = lexicons.filter((_, i) => known[i] === most);
  // One word alone may be of any of them.
  return most > 1 ? knowing : knowing.slice(0, 1);
}

function planIn(
  lexicon: Lexicon,
  question: string | undefined,
  chat: KnownChat,
  earlier: QuestionFrame | undefined,
): Plan | undefined {
  const frame = question === undefined ? undefined : readFrame(question, chat, lexicon, earlier);
  return frame && planFrame(frame);
}

function readFrame(
  text: string,
  { people, days }: KnownChat,
  lexicon: Lexicon,
  before: QuestionFrame | undefined,
): QuestionFrame | undefined {
  if (text.length > LONGEST_QUESTION) return undefined;
  const question = text.normalize("NFC");
  const tokens = questionTokens(question);
  const alone = markQuestion(question, tokens, { lexicon, people, chat: days });
  const frame = frameOf(alone, { everybody: people });
  if (!before) return frame;

  // "And in June?" is of the year that was spoken of.
  const year = Number(before.period?.times.from?.slice(0, 4));
  const chat = days && { ...days, ...(year && { year }) };
  const leaning = markQuestion(question, tokens, { lexicon, people, chat });
  const next = frameOf(leaning, { everybody: people, isLeaning: before.words !== undefined });
  return next && leansOn(next, leaning) ? mergedFrame(before, next) : frame;
}
