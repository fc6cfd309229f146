import "server-only";
import type { PlanOf } from "../plan/plan";
import { type ReactionFacts, reactionsTool } from "../tools/reactions";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { listOf, namesOf, shownOf, winnersOf } from "./rows";
import { ScopeWords, whichOf } from "./scope-words";
import type { Wording } from "./wording";

/** Reactions: who got or gave them, which they are, and to what. */
export async function tellReactions(asked: AskedChat, plan: PlanOf<"reactions">): Promise<ExactAnswer> {
  const { scope, asks } = plan;
  const { wording } = asked;
  // Who gives reactions is not who wrote the messages that get them.
  const which = whichOf(asks === "given" ? { ...scope, people: [] } : scope);
  const { facts } = await reactionsTool.run(asked, which);
  const { when } = new ScopeWords(wording, scope);
  if (facts.reactions === 0)
    return { text: wording.say("habits.noReactionsExported", { when }), evidence: [] };
  if (asks === "message") return tellMostReacted(facts, when, wording);
  if (asks === "emoji") return tellReactionEmoji(facts, when, wording);
  return tellWho(facts, plan, asks, wording);
}

const sizeOf = (number: number, wording: Wording) => wording.amount(number, "reactions");

function tellMostReacted({ messages }: ReactionFacts, when: string, wording: Wording): ExactAnswer {
  const [top] = messages;
  if (!top) return { text: wording.say("habits.noReactions", { whose: "", when: "" }), evidence: [] };
  const size = sizeOf(top.reactions, wording);
  return {
    text: wording.say("habits.mostReacted", { when, size }),
    evidence: [top.number],
    quoted: [top.number],
  };
}

function tellReactionEmoji({ emoji }: ReactionFacts, when: string, wording: Wording): ExactAnswer {
  const rows = emoji.map(({ emoji: name, ...row }) => ({ name, ...row }));
  const winners = winnersOf(rows, ({ reactions }) => reactions);
  const size = sizeOf(winners[0]?.reactions ?? 0, wording);
  const head = wording.say("habits.reactionEmoji", { when, names: namesOf(winners, wording), size });
  return {
    text: `${head}\n\n${listOf(rows, ({ reactions }) => wording.numeral(reactions))}`,
    evidence: shownOf(rows),
  };
}

function tellWho(
  facts: ReactionFacts,
  { scope, order, isCount }: PlanOf<"reactions">,
  side: "given" | "received",
  wording: Wording,
): ExactAnswer {
  const { whose, when, names } = new ScopeWords(wording, scope);
  const all = facts[side];
  const meant =
    scope.people.length > 0
      ? all.filter(({ name }) => scope.people.some((person) => person.name === name))
      : all;
  const rows = order === "most" ? meant : meant.toReversed();
  if (rows.length === 0) {
    const none = side === "given" ? "habits.noneGiven" : "habits.noReactions";
    return { text: wording.say(none, { whose, when }), evidence: [] };
  }
  const total = rows.reduce((sum, { reactions }) => sum + reactions, 0);
  const winners = winnersOf(rows, ({ reactions }) => reactions);
  const counted = { names, people: scope.people.length, side, size: sizeOf(total, wording), when };
  const head = isCount
    ? wording.say(scope.people.length > 0 ? "habits.reactionsOf" : "habits.reactionsAll", counted)
    : wording.say("habits.reactionsRank", {
        names: namesOf(winners, wording),
        people: winners.length,
        side,
        order,
        when,
        number: wording.numeral(winners[0]?.reactions ?? 0),
      });
  return {
    text: `${head}\n\n${listOf(rows, ({ reactions }) => sizeOf(reactions, wording))}`,
    evidence: shownOf(rows),
  };
}
