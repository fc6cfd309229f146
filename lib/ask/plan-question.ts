import { knownWords, type Lexicon, lexiconOf } from "@/lib/language/lexicon";
import { questionTokens } from "@/lib/language/question-token";
import { wordTables } from "@/lib/language/word-tables";
import type { Plan } from "./plan/plan";
import { type KnownChat, planAsks } from "./plan-asks";
import { respelled } from "./question/respelled";

export interface PlannedQuestion {
  /** One, or more where several things are asked for at once. */
  plans: Plan[];
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
  const earlier = before.map((text) => (text.length > LONGEST_QUESTION ? "" : text));
  for (const lexicon of lexiconsOf(question)) {
    const plans =
      planAsks(question, earlier, { ...chat, lexicon }) ??
      planAsks(respelled(question, lexicon, chat.people), earlier, { ...chat, lexicon });
    if (plans) return { plans, language: lexicon.language };
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
