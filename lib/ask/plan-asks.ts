import type { Concept } from "@/lib/language/concept";
import type { Lexicon } from "@/lib/language/lexicon";
import { questionTokens } from "@/lib/language/question-token";
import type { Person } from "@/lib/people/person";
import type { ChatDays } from "@/lib/periods/period";
import type { Plan } from "./plan/plan";
import { planBesides } from "./plan/plan-besides";
import { planFrame } from "./plan/plan-frame";
import { leansOn, mergedFrame } from "./question/follow-up-frame";
import { type MarkedQuestion, markQuestion } from "./question/mark";
import { frameOf, type QuestionFrame } from "./question/question-frame";
import { eachOfSeveral, partsOf } from "./question/several-asks";

/** Who and what is known of the chat that a question is about. */
export interface KnownChat {
  people: Person[];
  days: ChatDays | undefined;
}

type Known = KnownChat & { lexicon: Lexicon };

/** What is asked for at once, each as far as it is understood. */
interface Asks {
  frames: QuestionFrame[];
  /** Undefined where one of them is not planned. */
  plans?: Plan[];
}

/** What a question asks for in a language; `before` are the questions asked before it, oldest first. */
export function planAsks(question: string | undefined, before: string[], known: Known): Plan[] | undefined {
  if (question === undefined) return undefined;
  const none: QuestionFrame[] = [];
  const earlier = before.reduce((last, text) => readAsks(text, last, known).frames, none);
  return readAsks(question, earlier, known).plans;
}

/** As a whole, or else each of several things that it asks for at once, or one behind the other. */
function readAsks(text: string, before: QuestionFrame[], known: Known): Asks {
  const question = marked(text, known);
  const ask = readAsk(question, before, known);
  const asks = ask.plans && !areMixed(ask) ? ask : (readParts(question, before, known) ?? ask);
  return asks.frames.length > MOST_ASKS ? { frames: [] } : asks;
}

/** Nobody asks for more at once, and each question may lean on all that were asked before it. */
const MOST_ASKS = 6;

/** Several people in one number, who may have been asked about one behind the other. */
const areMixed = ({ plans = [] }: Asks): boolean =>
  plans.some(({ kind, scope }) => scope.people.length > 1 && !TELLS_APART.includes(kind));

const TELLS_APART: readonly Plan["kind"][] = ["count", "rank", "is-more"];

function readAsk(question: MarkedQuestion, before: QuestionFrame[], known: Known): Asks {
  const whole = planned(framesOf(question, before, known));
  if (whole.plans) return whole;
  const each = eachOfSeveral(question).map((text) => framesOf(marked(text, known), before, known));
  const asks = planned(each.flat());
  if (asks.plans && each.every((frames) => frames.length > 0)) return asks;
  return readEither(question, known) ?? readBesides(question, planned(before), known) ?? whole;
}

/** "Do we send more photos or videos?" is told by how many there are of each. */
function readEither(question: MarkedQuestion, known: Known): Asks | undefined {
  const each = eachOfSeveral(question, "or").map((text) => framesOf(marked(text, known), [], known));
  const counted = each.flat().flatMap((frame) => countedFrame(frame) ?? []);
  const asks = planned(counted);
  return asks.plans && counted.length === each.length ? asks : undefined;
}

/** How many there are of what there may be more of. */
function countedFrame(frame: QuestionFrame): QuestionFrame | undefined {
  const rest = [...frame.concepts].filter((concept) => !COMPARING.includes(concept));
  const isCompared = rest.length < frame.concepts.size;
  return isCompared ? { ...frame, concepts: new Set<Concept>(["howMany", ...rest]) } : undefined;
}

const COMPARING: readonly Concept[] = ["more", "fewer", "most", "fewest"];

/** "How many?" behind "who wrote most": what the answer before tells anyhow. */
function readBesides(question: MarkedQuestion, before: Asks, known: Known): Asks | undefined {
  const [alone] = framesOf(question, [], known);
  if (!alone) return undefined;
  const plans = before.plans?.flatMap((plan) => planBesides(plan, alone) ?? []);
  return plans && plans.length === before.plans?.length ? { ...before, plans } : undefined;
}

function planned(frames: QuestionFrame[]): Asks {
  const plans = frames.flatMap((frame) => planFrame(frame) ?? []);
  return { frames, ...(plans.length > 0 && plans.length === frames.length && { plans }) };
}

/** Each part may lean on the one before, or ask for what the answer to that one tells anyhow: "and how many?" */
function readParts(whole: MarkedQuestion, before: QuestionFrame[], known: Known): Asks | undefined {
  const [first = "", ...rest] = partsOf(whole);
  if (rest.length === 0) return undefined;
  const begin = readAsk(marked(first, known), before, known);
  if (!begin.plans) return undefined;
  const asks = [begin];
  for (const part of rest) {
    const question = marked(part, known);
    const last = asks.at(-1) ?? begin;
    const besides = readBesides(question, last, known);
    const next = besides ?? readAsk(question, last.frames, known);
    if (!next.plans) return undefined;
    asks.splice(besides ? -1 : asks.length, besides ? 1 : 0, next);
  }
  return { frames: asks.flatMap(({ frames }) => frames), plans: asks.flatMap(({ plans = [] }) => plans) };
}

function marked(text: string, { lexicon, people, days }: Known): MarkedQuestion {
  const question = text.normalize("NFC");
  return markQuestion(question, questionTokens(question), { lexicon, people, chat: days });
}

/** The frame of a question, or where it leans on those before one for each of them. */
function framesOf(question: MarkedQuestion, before: QuestionFrame[], known: Known): QuestionFrame[] {
  const leaning = before.flatMap((frame) => leaningFrame(question, frame, known) ?? []);
  return leaning.length > 0 ? leaning : [frameOf(question, { everybody: known.people }) ?? []].flat();
}

function leaningFrame(
  { text, tokens }: MarkedQuestion,
  before: QuestionFrame,
  { lexicon, people, days }: Known,
): QuestionFrame | undefined {
  // "And in June?" is of the year that was spoken of.
  const year = Number(before.period?.times.from?.slice(0, 4));
  const chat = days && { ...days, ...(year && { year }) };
  const question = markQuestion(text, tokens, { lexicon, people, chat });
  const next = frameOf(question, { everybody: people, isLeaning: before.words !== undefined });
  return next && leansOn(next, question) ? mergedFrame(before, next) : undefined;
}
