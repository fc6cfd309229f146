import { isPointing } from "../question/follow-up-frame";
import type { QuestionFrame } from "../question/question-frame";
import { type FrameRule, has, isOfChat, saysOnly } from "./frame-rule";
import type { Plan } from "./plan";
import { planActiveDays, planAverage, planBusiest, planSilence, planSpan, planStreak } from "./plan-activity";
import { planComparedPeriods } from "./plan-compared-periods";
import { planBareCount, planCount, planCountPeople, planEver, planList, planWhenSaid } from "./plan-counts";
import { planGroupChanges, planMembership } from "./plan-group-changes";
import { planReactions, planReplyTimes, planStarters } from "./plan-habits";
import { planDigest, planFrequent, planPlace } from "./plan-places";
import {
  planIsMore,
  planIsTop,
  planLongestWriters,
  planParticipants,
  planRanking,
  planWhoNever,
} from "./plan-rankings";

/** The first that fits decides: from the most particular questions to the most general ones. */
const RULES: FrameRule[] = [
  planDigest,
  planGroupChanges,
  planMembership,
  planWhoNever,
  planReplyTimes,
  planStarters,
  planReactions,
  planStreak,
  planSpan,
  planActiveDays,
  planSilence,
  planIsMore,
  planBusiest,
  planLongestWriters,
  planPlace,
  planRanking,
  planFrequent,
  planIsTop,
  planAverage,
  planParticipants,
  planCountPeople,
  planCount,
  planList,
  planWhenSaid,
  planEver,
  planBareCount,
];

/** What a question asks for; undefined where only the search can answer it. */
export function planFrame(frame: QuestionFrame): Plan | undefined {
  const { concepts, people } = frame;
  if (isPointless(frame) || isOfWhatAllSay(frame)) return undefined;
  // In "who uses most emoji in their messages" it is clear whose, elsewhere not.
  if (concepts.has("pronoun") && people.length === 0 && !concepts.has("who")) return undefined;
  if (frame.stranger === undefined) return firstPlan(frame);
  // It has to be a question about people: a stranger stands where one of them could.
  const asIfKnown = { ...frame, people: [...frame.people, { idx: -1, name: frame.stranger }] };
  const plan = firstPlan(asIfKnown);
  // The app also notes those who never wrote.
  if (plan?.kind === "group-changes") return plan;
  const stranger = { kind: "stranger", name: frame.stranger, scope: { people: frame.people } } as const;
  return plan ? stranger : isOfThem(frame) ? { ...stranger, isLoose: true } : undefined;
}

/** "What did Zoe say?" and "Who is Zoe?" are searched for, and that she is not here is all there is to find. */
const isOfThem = (frame: QuestionFrame): boolean => {
  const isAsked = has(frame, "who") || (has(frame, "which") && has(frame, "say", "send"));
  return isAsked && frame.words === undefined && saysOnly(frame, "who", "say");
};

/** "What did everyone say about the hotel?" is searched for. */
const isOfWhatAllSay = (frame: QuestionFrame): boolean =>
  has(frame, "perPerson") &&
  has(frame, "which") &&
  has(frame, "say", "mention") &&
  !has(frame, "howMany", "howOften", "most", "fewest", "average");

/** "Who said it first?" where nothing was spoken of before, "who took the most?", "how big is it?" */
const isPointless = (frame: QuestionFrame): boolean => {
  if (has(frame, "handle", "leave") && !isOfChat(frame) && !planGroupChanges(frame)) return true;
  if (!has(frame, "it") || frame.words !== undefined) return false;
  // "When does the chat start, and when does it end?"
  const isOfAll = has(frame, "start") && has(frame, "end");
  return isPointing(frame.concepts) || !(isOfAll || isOfChat(frame));
};

function firstPlan(frame: QuestionFrame): Plan | undefined {
  for (const rule of frame.alternatives ? [planComparedPeriods] : RULES) {
    const plan = rule(frame);
    if (plan) return plan;
  }
  return undefined;
}
