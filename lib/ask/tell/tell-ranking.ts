import "server-only";
import type { Measure, Order, PlanOf, Scope } from "../plan/plan";
import { describeChatTool } from "../tools/describe-chat";
import { rankPeopleTool } from "../tools/rank-people";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { listOf, namesOf, shownOf } from "./rows";
import { outsideOf, ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";
import { bold, cited, type Noun, type Wording } from "./wording";

/** "12 photos", "8.4 words per message". */
function valueInWords(value: number, measure: Measure, scope: Scope, wording: Wording): string {
  switch (measure) {
    case "messages":
      return new ScopeWords(wording, scope).amount(value);
    case "words":
      return wording.amount(value, "word");
    case "characters":
      return wording.amount(value, "character");
    case "emoji":
      return wording.amount(value, "emojis");
    case "words_per_message":
      return wording.say("rank.wordsPerMessage", { number: wording.numeral(value) });
    case "days":
      return wording.amount(value, "day");
  }
}

/** Who wrote the most or the fewest, with everybody in order. */
export async function tellRanking(asked: AskedChat, plan: PlanOf<"rank">): Promise<ExactAnswer> {
  const { scope, measure, order, place = 1 } = plan;
  const { wording } = asked;
  const { facts } = await rankPeopleTool.run(asked, { ...whichOf(scope), measure, order });
  const { ranking } = facts;
  if (ranking.every(({ value }) => value === 0))
    return { text: noneAtAll(asked, scope, measure), evidence: [] };
  const values = [...new Set(ranking.map(({ value }) => value))];
  const placed =
    place === 1 ? ranking.filter(({ value }) => value === values[0]) : ranking.slice(place - 1, place);
  const [top] = placed;
  if (!top) {
    const size = wording.amount(ranking.length, "person");
    return { text: wording.say("rank.onlyCompared", { size }), evidence: [] };
  }
  const head = wording.say(headOf(measure), {
    names: namesOf(placed, wording),
    people: placed.length,
    place: String(place),
    order,
    ...thingsOf(measure, scope, wording),
    when: new ScopeWords(wording, scope).when,
    size: bold(valueInWords(top.value, measure, scope, wording)),
    each: placed.length > 1 ? "yes" : "no",
  });
  const list = listOf(ranking, ({ value }) => valueInWords(value, measure, scope, wording));
  return { text: `${head}\n\n${list}`, evidence: shownOf(ranking) };
}

function headOf(measure: Measure) {
  if (measure === "words_per_message") return "rank.writes";
  return measure === "days" ? "rank.sentDays" : "rank.sent";
}

const NOUNS: Partial<Record<Measure, Noun>> = { words: "word", characters: "character", emoji: "emojis" };

function thingsOf(measure: Measure, scope: Scope, wording: Wording) {
  const noun = NOUNS[measure];
  if (!noun) return new ScopeWords(wording, scope).things;
  const things = wording.noun(noun, "other");
  return { things, thingsWeak: things };
}

function noneAtAll(asked: AskedChat, scope: Scope, measure: Measure): string {
  if (measure !== "emoji") return noneOf(asked, scope);
  const { whoseOr: whose, when } = new ScopeWords(asked.wording, scope);
  return `${asked.wording.say("count.noEmoji", { whose, when })}${outsideOf(scope, asked)}`;
}

/** Whether the first of two people sent more than the second, or fewer. */
export async function tellIsMore(
  asked: AskedChat,
  { scope, measure, order }: PlanOf<"is-more">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { facts } = await rankPeopleTool.run(asked, { ...whichOf(scope), measure, order: "most" });
  const [first, second] = scope.people.map(({ name }) => facts.ranking.find((row) => row.name === name));
  if (!first || !second) return { text: noneAtAll(asked, scope, measure), evidence: [] };
  const value = (number: number) => valueInWords(number, measure, scope, wording);
  const head = wording.say("rank.isMore", {
    answer: yesOrNo(isAhead(first.value, second.value, order), wording),
    first: first.name,
    firstSize: value(first.value),
    firstCited: cited(first.example),
    second: second.name,
    secondSize: value(second.value),
    secondCited: cited(second.example),
    when: new ScopeWords(wording, scope).when,
  });
  const difference = value(Math.abs(first.value - second.value));
  const side = first.value === second.value ? "equal" : first.value > second.value ? "more" : "fewer";
  return {
    text: `${head}${wording.say(`rank.${side}`, { difference })}`,
    evidence: [first, second].flatMap(({ example }) => example ?? []),
  };
}

const isAhead = (first: number, second: number, order: Order) =>
  order === "most" ? first > second : first < second;

const yesOrNo = (isSo: boolean, wording: Wording) => wording.say(isSo ? "yes" : "no");

/** Whether somebody sent more than everybody else, or fewer. */
export async function tellIsTop(asked: AskedChat, plan: PlanOf<"is-top">): Promise<ExactAnswer> {
  const { scope, measure, order } = plan;
  const [person] = scope.people;
  const everybody = { ...scope, people: [] };
  const { facts } = await rankPeopleTool.run(asked, { ...whichOf(everybody), measure, order });
  const [top] = facts.ranking;
  const isTop = facts.ranking.some(({ name, value }) => name === person?.name && value === top?.value);
  const told = await tellRanking(asked, { kind: "rank", measure, order, scope: everybody });
  const answer = yesOrNo(isTop, asked.wording);
  return { ...told, text: asked.wording.say("rank.isTop", { answer, ranking: told.text }) };
}

/** Who takes part, by how much they wrote. */
export async function tellParticipants(
  asked: AskedChat,
  { scope }: PlanOf<"participants">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { facts } = await describeChatTool.run(asked, whichOf(scope));
  const { people } = facts;
  if (people.length === 0) return { text: wording.say("rank.nobody"), evidence: [] };
  const shown = people.slice(0, 50);
  const lines = shown.map(({ name, otherNames, messages, first }) => {
    const also = otherNames.length > 0 ? wording.say("rank.also", { names: wording.listed(otherNames) }) : "";
    return `- ${name}${also}: ${wording.amount(messages, "message")}${cited(first)}`;
  });
  const names = shown.map(({ name }) => bold(name));
  const more = people.length > shown.length ? [wording.say("others")] : [];
  const head = wording.say("rank.people", {
    size: wording.amount(people.length, "person"),
    count: people.length,
    names: wording.listed([...names, ...more]),
  });
  return { text: `${head}\n\n${lines.join("\n")}`, evidence: shown.map(({ first }) => first) };
}
