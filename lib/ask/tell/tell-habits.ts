import "server-only";
import type { PlanOf } from "../plan/plan";
import { conversationsTool } from "../tools/conversations";
import { frequentTool } from "../tools/frequent";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { listOf, namesOf, shownOf, winnersOf } from "./rows";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";

/** Who starts conversations. */
export async function tellStarters(
  asked: AskedChat,
  { scope, order, isCount }: PlanOf<"starters">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { facts } = await conversationsTool.run(asked, whichOf(scope));
  const rows = order === "most" ? facts.starters : facts.starters.toReversed();
  const winners = winnersOf(rows, ({ conversations }) => conversations);
  const [top] = winners;
  if (!top) return { text: noneOf(asked, scope), evidence: [] };
  const { names, when } = new ScopeWords(wording, scope);
  const people = scope.people.length;
  const conversations = (number: number) => wording.amount(number, "conversation");
  const size = conversations(facts.conversations);
  const head = isCount
    ? wording.say(people === 0 ? "habits.startedAll" : "habits.startedBy", { names, people, size, when })
    : wording.say("habits.starters", {
        names: namesOf(winners, wording),
        people: winners.length,
        order,
        when,
        number: wording.numeral(top.conversations),
      });
  const note = wording.say("habits.startersNote", { hours: String(facts.silenceHours) });
  return {
    text: [head, listOf(rows, (row) => conversations(row.conversations)), note].join("\n\n"),
    evidence: shownOf(rows),
  };
}

/** How long people take to write after somebody else. */
export async function tellReplyTimes(
  asked: AskedChat,
  { scope, order }: PlanOf<"reply-times">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { whose, when } = new ScopeWords(wording, scope);
  const { facts } = await conversationsTool.run(asked, whichOf(scope));
  const rows = order === "fastest" ? facts.replyTimes : facts.replyTimes.toReversed();
  // As they are told: nobody is called faster than who is told to take as long.
  const winners = winnersOf(rows, ({ medianSeconds }) => wording.durationInWords(medianSeconds));
  const [top] = winners;
  if (!top) return { text: wording.say("habits.noReplies", { whose, when }), evidence: [] };
  const told = (row: typeof top) => ({
    median: wording.durationInWords(row.medianSeconds),
    replies: wording.amount(row.replies, "answer"),
  });
  const head = wording.say(scope.people.length === 1 ? "habits.replyTime" : "habits.replies", {
    names: namesOf(winners, wording),
    people: winners.length,
    order,
    when,
    mean: wording.durationInWords(top.meanSeconds),
    ...told(top),
  });
  const note = wording.say("habits.repliesNote", { hours: String(facts.silenceHours) });
  const list = listOf(rows, (row) => wording.say("habits.repliesLine", told(row)));
  return { text: [head, list, note].join("\n\n"), evidence: shownOf(rows) };
}

/** What is used most: words without those that every text has, or emoji. */
export async function tellFrequent(
  asked: AskedChat,
  { scope, of }: PlanOf<"frequent">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { whose, when } = new ScopeWords(wording, scope);
  const { facts } = await frequentTool.run(asked, { ...whichOf(scope), of });
  const rows = facts.top.map(({ item, ...row }) => ({ name: item, ...row }));
  const winners = winnersOf(rows, ({ number }) => number);
  const [top] = winners;
  if (!top) return { text: wording.say("habits.noneUsed", { of, whose, when }), evidence: [] };
  const head = wording.say("habits.mostUsed", {
    of,
    whose,
    when,
    winners: winners.length,
    names: namesOf(winners, wording),
    number: wording.numeral(top.number),
    count: top.number,
  });
  const note = of === "words" ? [wording.say("habits.wordsNote")] : [];
  return {
    text: [head, listOf(rows, ({ number }) => wording.numeral(number)), ...note].join("\n\n"),
    evidence: shownOf(rows),
  };
}

/** That somebody is not here, and who is. */
export async function tellStranger(asked: AskedChat, { name }: PlanOf<"stranger">): Promise<ExactAnswer> {
  const { people, wording } = asked;
  const known = people.slice(0, 20).map((person) => person.name);
  const more = people.length > known.length ? [wording.say("others")] : [];
  const text = wording.say("habits.stranger", { name, names: wording.listed([...known, ...more]) });
  return { text, evidence: [] };
}
