import "server-only";
import type { Measure, Order, PlanOf, Scope } from "../plan/plan";
import { describeChatTool } from "../tools/describe-chat";
import { type RankFacts, rankPeopleTool } from "../tools/rank-people";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { amountOf, outsideOf, thingsOf, whenOf, whichOf, whoseOf } from "./scope-words";
import { noneOf } from "./tell-count";
import { amount, bold, cited, listed, numeral } from "./wording";

const MOST_LISTED = 10;

/** "12 photos", "8.4 words per message". */
function valueInWords(value: number, measure: Measure, scope: Scope): string {
  switch (measure) {
    case "messages":
      return amountOf(value, scope);
    case "words":
      return amount(value, "word", "words");
    case "characters":
      return amount(value, "character", "characters");
    case "emoji":
      return `${numeral(value)} emoji`;
    case "words_per_message":
      return `${numeral(value)} words per message`;
    case "days":
      return amount(value, "day", "days");
  }
}

/** Who wrote the most or the fewest, with everybody in order. */
export async function tellRanking(asked: AskedChat, plan: PlanOf<"rank">): Promise<ExactAnswer> {
  const { scope, measure, order, place = 1 } = plan;
  const { facts } = await rankPeopleTool.run(asked, { ...whichOf(scope), measure, order });
  const { ranking } = facts;
  if (ranking.every(({ value }) => value === 0))
    return { text: noneAtAll(asked, scope, measure), evidence: [] };
  const values = [...new Set(ranking.map(({ value }) => value))];
  const placed =
    place === 1 ? ranking.filter(({ value }) => value === values[0]) : ranking.slice(place - 1, place);
  const [top] = placed;
  if (!top)
    return { text: `There are only ${amount(ranking.length, "person", "people")} to compare.`, evidence: [] };

  const names = listed(placed.map(({ name }) => bold(name)));
  const size = bold(valueInWords(top.value, measure, scope));
  const each = placed.length > 1 ? " each" : "";
  const head = `${names} ${didWhat(measure, order, scope, place)}${whenOf(scope)}: ${size}${each}.`;
  return { text: `${head}\n\n${listOf(facts, scope)}`, evidence: examplesOf(facts) };
}

const PLACES = ["", "", "second ", "third ", "fourth ", "fifth "];

function didWhat(measure: Measure, order: Order, scope: Scope, place: number): string {
  if (measure === "words_per_message")
    return `writes the ${order === "most" ? "longest" : "shortest"} messages`;
  const things = {
    messages: thingsOf(scope),
    words: "words",
    characters: "characters",
    emoji: "emoji",
    days: "days",
  }[measure];
  return `sent the ${PLACES[place] ?? ""}${order} ${things}`;
}

function noneAtAll(asked: AskedChat, scope: Scope, measure: Measure): string {
  if (measure !== "emoji") return noneOf(asked, scope);
  return `There are no emoji${whoseOf(scope, "or")}${whenOf(scope)}.${outsideOf(scope, asked)}`;
}

function listOf({ ranking, measure }: RankFacts, scope: Scope): string {
  return ranking
    .slice(0, MOST_LISTED)
    .map(({ name, value, example }) => `- ${name}: ${valueInWords(value, measure, scope)}${cited(example)}`)
    .join("\n");
}

const examplesOf = ({ ranking }: RankFacts): number[] =>
  ranking.slice(0, MOST_LISTED).flatMap(({ example }) => example ?? []);

/** Whether the first of two people sent more than the second, or fewer. */
export async function tellIsMore(
  asked: AskedChat,
  { scope, measure, order }: PlanOf<"is-more">,
): Promise<ExactAnswer> {
  const { facts } = await rankPeopleTool.run(asked, { ...whichOf(scope), measure, order: "most" });
  const [first, second] = scope.people.map(({ name }) => facts.ranking.find((row) => row.name === name));
  if (!first || !second) return { text: noneAtAll(asked, scope, measure), evidence: [] };
  const isMore = first.value > second.value;
  const isFewer = first.value < second.value;
  const answer = (order === "most" ? isMore : isFewer) ? "Yes" : "No";
  const size = ({ name, value, example }: typeof first) =>
    `${name} sent ${bold(valueInWords(value, measure, scope))}${cited(example)}`;
  const difference = bold(valueInWords(Math.abs(first.value - second.value), measure, scope));
  const apart =
    isMore || isFewer ? ` That is ${difference} ${isMore ? "more" : "fewer"}.` : " That is just as many.";
  return {
    text: `${bold(answer)}: ${size(first)} and ${size(second)}${whenOf(scope)}.${apart}`,
    evidence: [first, second].flatMap(({ example }) => example ?? []),
  };
}

/** Whether somebody sent more than everybody else, or fewer. */
export async function tellIsTop(asked: AskedChat, plan: PlanOf<"is-top">): Promise<ExactAnswer> {
  const { scope, measure, order } = plan;
  const [person] = scope.people;
  const everybody = { ...scope, people: [] };
  const { facts } = await rankPeopleTool.run(asked, { ...whichOf(everybody), measure, order });
  const [top] = facts.ranking;
  const isTop = top && facts.ranking.some(({ name, value }) => name === person?.name && value === top.value);
  const told = await tellRanking(asked, { kind: "rank", measure, order, scope: everybody });
  return { ...told, text: `${bold(isTop ? "Yes" : "No")}: ${told.text}` };
}

/** Who takes part, by how much they wrote. */
export async function tellParticipants(
  asked: AskedChat,
  { scope }: PlanOf<"participants">,
): Promise<ExactAnswer> {
  const { facts } = await describeChatTool.run(asked, whichOf(scope));
  const { people } = facts;
  if (people.length === 0) return { text: "Nobody wrote anything in this chat.", evidence: [] };
  const shown = people.slice(0, 50);
  const lines = shown.map(({ name, otherNames, messages, first }) => {
    const also = otherNames.length > 0 ? ` (also ${listed(otherNames)})` : "";
    return `- ${name}${also}: ${amount(messages, "message", "messages")}${cited(first)}`;
  });
  const names = shown.map(({ name }) => bold(name));
  const more = people.length > shown.length ? ["others"] : [];
  return {
    text: `${bold(amount(people.length, "person", "people"))} wrote in this chat: ${listed([...names, ...more])}.\n\n${lines.join("\n")}`,
    evidence: shown.map(({ first }) => first),
  };
}
