import "server-only";
import type { Plan } from "../plan/plan";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { relativeNote } from "./scope-words";
import { tellActiveDays, tellBusiest, tellSpread } from "./tell-activity";
import { tellComparedPeriods } from "./tell-compared-periods";
import { tellCount, tellCountPeople, tellEver } from "./tell-count";
import { tellDigest } from "./tell-digest";
import { tellFound, tellMessages } from "./tell-found";
import { tellGroupChanges } from "./tell-group-changes";
import { tellFrequent, tellReplyTimes, tellStarters, tellStranger } from "./tell-habits";
import { tellMembership } from "./tell-membership";
import { tellIsMore, tellIsTop, tellParticipants, tellRanking } from "./tell-ranking";
import { tellReactions } from "./tell-reactions";
import { tellAverage, tellSilence, tellSpan, tellStreak } from "./tell-spans";
import { tellWhoNever } from "./tell-who-never";
import { tellUnknownKinds } from "./unknown-kinds";

/** Carries out a plan and puts what its tools found into words. */
export async function tellPlan(asked: AskedChat, plan: Plan): Promise<ExactAnswer> {
  const { text, ...answer } = await tellUnknownKinds(asked, plan, (plan) => tellOf(asked, plan));
  return { ...answer, text: `${text}${answer.quoted ? "" : relativeNote(plan.scope, asked)}` };
}

function tellOf(asked: AskedChat, plan: Plan): Promise<ExactAnswer> {
  switch (plan.kind) {
    case "count":
      return tellCount(asked, plan);
    case "count-people":
      return tellCountPeople(asked, plan);
    case "rank":
      return tellRanking(asked, plan);
    case "is-more":
      return tellIsMore(asked, plan);
    case "is-top":
      return tellIsTop(asked, plan);
    case "compare-periods":
      return tellComparedPeriods(asked, plan);
    case "who-never":
      return tellWhoNever(asked, plan);
    case "ever":
      return tellEver(asked, plan);
    case "find":
      return tellFound(asked, plan);
    case "list-messages":
      return tellMessages(asked, plan);
    case "busiest":
      return tellBusiest(asked, plan);
    case "spread":
      return tellSpread(asked, plan);
    case "average":
      return tellAverage(asked, plan);
    case "span":
      return tellSpan(asked, plan);
    case "active-days":
      return tellActiveDays(asked, plan);
    case "silence":
      return tellSilence(asked, plan);
    case "streak":
      return tellStreak(asked, plan);
    case "participants":
      return tellParticipants(asked, plan);
    case "reactions":
      return tellReactions(asked, plan);
    case "starters":
      return tellStarters(asked, plan);
    case "reply-times":
      return tellReplyTimes(asked, plan);
    case "frequent":
      return tellFrequent(asked, plan);
    case "digest":
      return tellDigest(asked, plan);
    case "group-changes":
      return tellGroupChanges(asked, plan);
    case "membership":
      return tellMembership(asked, plan);
    case "stranger":
      return tellStranger(asked, plan);
  }
}
