import "server-only";
import type { PlanOf } from "../plan/plan";
import { conversationsTool } from "../tools/conversations";
import { frequentTool } from "../tools/frequent";
import { reactionsTool } from "../tools/reactions";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { whenOf, whichOf, whoseOf } from "./scope-words";
import { noneOf } from "./tell-count";
import { amount, bold, cited, durationInWords, listed, numeral } from "./wording";

const MOST_LISTED = 10;

interface Row {
  name: string;
  example: number;
}

/** All that are equal to the first of rows in order. */
const winnersOf = <R>(rows: R[], value: (row: R) => number): R[] => {
  const [top] = rows;
  return top === undefined ? [] : rows.filter((row) => value(row) === value(top));
};
const names = (rows: { name: string }[]) => listed(rows.map(({ name }) => bold(name)));
const listOf = <R extends Row>(rows: R[], told: (row: R) => string) =>
  rows
    .slice(0, MOST_LISTED)
    .map((row) => `- ${row.name}: ${told(row)}${cited(row.example)}`)
    .join("\n");
const shownOf = (rows: Row[]) => rows.slice(0, MOST_LISTED).map(({ example }) => example);

/** Who starts conversations. */
export async function tellStarters(
  asked: AskedChat,
  { scope, order, isCount }: PlanOf<"starters">,
): Promise<ExactAnswer> {
  const { facts } = await conversationsTool.run(asked, whichOf(scope));
  const rows = order === "most" ? facts.starters : facts.starters.toReversed();
  const winners = winnersOf(rows, ({ conversations }) => conversations);
  const [top] = winners;
  if (!top) return { text: noneOf(asked, scope), evidence: [] };
  const conversations = (number: number) => amount(number, "conversation", "conversations");
  const head = isCount
    ? `${scope.people.length === 0 ? "There are" : `${listed(scope.people.map(({ name }) => name))} started`} ${bold(conversations(facts.conversations))}${whenOf(scope)}.`
    : `${names(winners)} started the ${order} conversations${whenOf(scope)}: ${bold(numeral(top.conversations))}.`;
  const note = `A conversation begins here after ${facts.silenceHours} hours without a message.`;
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
  const { facts } = await conversationsTool.run(asked, whichOf(scope));
  const rows = order === "fastest" ? facts.replyTimes : facts.replyTimes.toReversed();
  const [top] = rows;
  if (!top)
    return { text: `There are no replies to measure${whoseOf(scope)}${whenOf(scope)}.`, evidence: [] };
  const median = bold(durationInWords(top.medianSeconds));
  const head =
    scope.people.length === 1
      ? `${bold(top.name)} takes ${median} to write after somebody else${whenOf(scope)}, at the median of ${amount(top.replies, "reply", "replies")}; the mean is ${durationInWords(top.meanSeconds)}.`
      : `${bold(top.name)} replies ${order}${whenOf(scope)}: after ${median}, at the median.`;
  const note = `Only what follows within ${facts.silenceHours} hours counts as a reply.`;
  const list = listOf(
    rows,
    ({ medianSeconds, replies }) =>
      `${durationInWords(medianSeconds)}, over ${amount(replies, "reply", "replies")}`,
  );
  return { text: [head, list, note].join("\n\n"), evidence: shownOf(rows) };
}

/** Reactions: who got or gave them, which they are, and to what. */
export async function tellReactions(asked: AskedChat, plan: PlanOf<"reactions">): Promise<ExactAnswer> {
  const { scope, asks, order, isCount } = plan;
  // Who gives reactions is not who wrote the messages that get them.
  const which = whichOf(asks === "given" ? { ...scope, people: [] } : scope);
  const { facts } = await reactionsTool.run(asked, which);
  const reactions = (number: number) => amount(number, "reaction", "reactions");
  if (facts.reactions === 0)
    return { text: `There are no reactions in what was exported${whenOf(scope)}.`, evidence: [] };
  if (asks === "message") {
    const [top] = facts.messages;
    if (!top) return { text: "There are no reactions.", evidence: [] };
    return {
      text: `The message with the most reactions${whenOf(scope)} has ${bold(reactions(top.reactions))}:`,
      evidence: [top.number],
      quoted: [top.number],
    };
  }
  if (asks === "emoji") {
    const rows = facts.emoji.map(({ emoji, ...row }) => ({ name: emoji, ...row }));
    const winners = winnersOf(rows, (row) => row.reactions);
    const head = `The most used reaction${whenOf(scope)} is ${names(winners)}: ${bold(reactions(winners[0]?.reactions ?? 0))}.`;
    return { text: `${head}\n\n${listOf(rows, (row) => numeral(row.reactions))}`, evidence: shownOf(rows) };
  }
  const all = facts[asks];
  const meant =
    scope.people.length > 0
      ? all.filter(({ name }) => scope.people.some((person) => person.name === name))
      : all;
  const rows = order === "most" ? meant : meant.toReversed();
  if (rows.length === 0) {
    const none =
      asks === "given"
        ? "The export does not say that they gave any reactions"
        : `There are no reactions${whoseOf(scope)}`;
    return { text: `${none}${whenOf(scope)}.`, evidence: [] };
  }
  const total = rows.reduce((sum, row) => sum + row.reactions, 0);
  const winners = winnersOf(rows, (row) => row.reactions);
  const verb = asks === "given" ? "gave" : "got";
  const head = isCount
    ? `${scope.people.length > 0 ? `${listed(scope.people.map(({ name }) => name))} ${verb}` : "There are"} ${bold(reactions(total))}${whenOf(scope)}.`
    : `${names(winners)} ${verb} the ${order} reactions${whenOf(scope)}: ${bold(numeral(winners[0]?.reactions ?? 0))}.`;
  return { text: `${head}\n\n${listOf(rows, (row) => reactions(row.reactions))}`, evidence: shownOf(rows) };
}

/** What is used most: words without those that every text has, or emoji. */
export async function tellFrequent(
  asked: AskedChat,
  { scope, of }: PlanOf<"frequent">,
): Promise<ExactAnswer> {
  const { facts } = await frequentTool.run(asked, { ...whichOf(scope), of });
  const rows = facts.top.map(({ item, ...row }) => ({ name: item, ...row }));
  const winners = winnersOf(rows, ({ number }) => number);
  const [top] = winners;
  const noun = of === "emoji" ? "emoji" : "word";
  if (!top) return { text: `There is no ${noun}${whoseOf(scope)}${whenOf(scope)}.`, evidence: [] };
  const head = `The most used ${noun}${whoseOf(scope)}${whenOf(scope)} ${winners.length > 1 ? "are" : "is"} ${names(winners)}: ${bold(amount(top.number, "time", "times"))}.`;
  const note = of === "words" ? ["Small words that every text is full of, and names, are left out."] : [];
  return {
    text: [head, listOf(rows, ({ number }) => numeral(number)), ...note].join("\n\n"),
    evidence: shownOf(rows),
  };
}

/** That somebody is not here, and who is. */
export async function tellStranger(asked: AskedChat, { name }: PlanOf<"stranger">): Promise<ExactAnswer> {
  const known = asked.people.slice(0, 20).map((person) => person.name);
  const more = asked.people.length > known.length ? ["others"] : [];
  return {
    text: `Nobody who wrote in this chat is called ${name}. Its messages are by ${listed([...known, ...more])}.`,
    evidence: [],
  };
}
