import "server-only";
import type { PlanOf, Scope } from "../plan/plan";
import { type CountFacts, countMessagesTool } from "../tools/count-messages";
import { rankPeopleTool } from "../tools/rank-people";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { amountOf, noThings, outsideOf, thingsOf, whenOf, whichOf, whoseOf } from "./scope-words";
import { amount, bold, cited, listed, numeral, thereAre } from "./wording";

const MOST_LISTED = 10;

/** How many there are, with the first and the last of them. */
export async function tellCount(asked: AskedChat, plan: PlanOf<"count">): Promise<ExactAnswer> {
  const { scope, counted } = plan;
  if (counted === "emoji") return tellEmoji(asked, scope);
  const { facts, evidence } = await countMessagesTool.run(asked, whichOf(scope));
  const total = counted === "messages" && !plan.isShare ? facts.messages : undefined;
  if (facts.messages === 0)
    return { text: noneOf(asked, scope, facts), evidence: formEvidence(facts), total };
  if (plan.isShare) return tellShare(asked, scope, facts, evidence);
  if (plan.isBySelf) return { text: tellBySelf(facts, scope), evidence };
  const head =
    scope.people.length === 0
      ? `${thereAre(facts.messages)} ${sizeOf(facts, counted, scope)}${whenOf(scope)}${ends(facts)}.`
      : byEachOf(facts, plan);
  return {
    text: [head, ...wordNotes(facts, scope), ...others(facts, scope)].join("\n\n"),
    evidence: [...evidence, ...formEvidence(facts)],
    total,
  };
}

type Sized = Pick<CountFacts, "messages" | "words" | "characters">;

function sizeOf(row: Sized, counted: "messages" | "words" | "characters", scope: Scope): string {
  if (counted === "messages") return bold(amountOf(row.messages, scope));
  return `${bold(amount(row[counted], counted.slice(0, -1), counted))} in ${amountOf(row.messages, scope)}`;
}

const ends = ({ messages, first, last }: Pick<CountFacts, "messages" | "first" | "last">): string =>
  messages === 1 ? `:${cited(first)}` : `, the first${cited(first)} and the last${cited(last)}`;

function byEachOf(facts: CountFacts, { scope, counted }: PlanOf<"count">): string {
  const size = (row: Sized) => sizeOf(row, counted as "messages", scope);
  const lines = scope.people.map(({ name }) => {
    const row = facts.byPerson.find((person) => person.name === name);
    if (!row) return `${name} sent ${bold(`no ${thingsOf(scope)}`)}${whenOf(scope)}.`;
    return `${name} sent ${size(row)}${whenOf(scope)}${ends(row)}.`;
  });
  return lines.length === 1 ? lines.join("") : [...lines, `Together: ${size(facts)}.`].join("\n\n");
}

/** How often the words stand in these messages, and in which other forms. */
function wordNotes({ messages, times = 0, otherForms }: CountFacts, { words }: Scope): string[] {
  const often =
    times > messages ? [`“${words}” stands in them ${amount(times, "time", "times")} altogether.`] : [];
  return [...often, ...(otherForms ? [formsOf(otherForms, "more ")] : [])];
}

function formsOf({ forms, messages, first }: NonNullable<CountFacts["otherForms"]>, more = ""): string {
  const told = listed(forms.map((form) => `“${form}”`));
  return `In another form (${told}) it is in ${amount(messages, `${more}message`, `${more}messages`)}, first${cited(first)}.`;
}

const formEvidence = ({ otherForms }: CountFacts): number[] => [otherForms?.first ?? []].flat();

function others({ byPerson }: CountFacts, { people, words, type }: Scope): string[] {
  if (people.length > 0 || (words === undefined && !type) || byPerson.length < 2) return [];
  const lines = byPerson
    .slice(0, MOST_LISTED)
    .map(({ name, messages, first }) => `- ${name}: ${numeral(messages)}${cited(first)}`);
  return [lines.join("\n")];
}

/** That there is nothing of the kind, in plain words, and what comes near. */
export function noneOf(asked: AskedChat, scope: Scope, facts?: CountFacts): string {
  const forms = facts?.otherForms ? ` ${formsOf(facts.otherForms)}` : "";
  const verb = scope.words === undefined ? "There are" : "I found";
  return `${verb} ${noThings(scope)}${whenOf(scope)}.${forms}${outsideOf(scope, asked)}`;
}

async function tellShare(
  asked: AskedChat,
  scope: Scope,
  facts: CountFacts,
  evidence: number[],
): Promise<ExactAnswer> {
  const everybody = { ...scope, people: [] };
  const { facts: all } = await countMessagesTool.run(asked, whichOf(everybody));
  const share = (number: number) => `${numeral((100 * number) / all.messages)} %`;
  const lines = facts.byPerson
    .slice(0, MOST_LISTED)
    .map(
      ({ name, messages, first }) =>
        `- ${name}: ${share(messages)}, ${amountOf(messages, scope)}${cited(first)}`,
    );
  if (scope.people.length === 0)
    return {
      text: [`Of ${bold(amountOf(all.messages, scope))}${whenOf(scope)}:`, lines.join("\n")].join("\n\n"),
      evidence,
    };
  const who = listed(scope.people.map(({ name }) => name));
  const head = `${who} sent ${bold(share(facts.messages))} of the ${thingsOf(scope)}${whenOf(scope)}: ${bold(numeral(facts.messages))} of ${numeral(all.messages)}${ends(facts)}.`;
  return { text: head, evidence };
}

function tellBySelf({ byPerson }: CountFacts, scope: Scope): string {
  const lines = byPerson
    .slice(0, MOST_LISTED)
    .map(({ name, messages, first }) => `- ${name}: ${amountOf(messages, scope)}${cited(first)}`);
  return `I cannot tell which of these people you are. This is how much each of them sent${whenOf(scope)}:\n\n${lines.join("\n")}`;
}

async function tellEmoji(asked: AskedChat, scope: Scope): Promise<ExactAnswer> {
  const which = whichOf({ ...scope, type: "emoji" });
  const { facts } = await rankPeopleTool.run(asked, { ...which, measure: "emoji", order: "most" });
  const used = facts.ranking.filter(({ value }) => value > 0);
  const total = used.reduce((sum, { value }) => sum + value, 0);
  if (total === 0)
    return {
      text: `There are no emoji${whoseOf(scope, "or")}${whenOf(scope)}.${outsideOf(scope, asked)}`,
      evidence: [],
    };
  const { facts: all, evidence } = await countMessagesTool.run(asked, which);
  const lines = used
    .slice(0, MOST_LISTED)
    .map(({ name, value, example }) => `- ${name}: ${numeral(value)}${cited(example)}`);
  const head = `There are ${bold(`${numeral(total)} emoji`)}${whoseOf(scope)}${whenOf(scope)}, in ${bold(amount(all.messages, "message", "messages"))}${ends(all)}.`;
  return {
    text: [head, ...(used.length > 1 ? [lines.join("\n")] : [])].join("\n\n"),
    evidence: [...evidence, ...used.flatMap(({ example }) => example ?? [])],
  };
}

/** How many people there are that wrote something of the kind. */
export async function tellCountPeople(
  asked: AskedChat,
  { scope }: PlanOf<"count-people">,
): Promise<ExactAnswer> {
  const { facts, evidence } = await countMessagesTool.run(asked, whichOf(scope));
  if (facts.messages === 0) return { text: noneOf(asked, scope, facts), evidence: formEvidence(facts) };
  const lines = facts.byPerson.map(
    ({ name, messages, first }) => `- ${name}: ${numeral(messages)}${cited(first)}`,
  );
  const head = `${bold(amount(facts.byPerson.length, "person", "people"))} sent ${thingsOf(scope)}${whenOf(scope)}:`;
  return {
    text: `${head}\n\n${lines.slice(0, 50).join("\n")}`,
    evidence: [...evidence, ...facts.byPerson.slice(0, 50).map(({ first }) => first)],
  };
}

/** Whether there is any. */
export async function tellEver(asked: AskedChat, { scope }: PlanOf<"ever">): Promise<ExactAnswer> {
  const { facts, evidence } = await countMessagesTool.run(asked, whichOf(scope));
  if (facts.messages === 0) {
    const none = noneOf(asked, scope, facts);
    return {
      text: `${bold("No")}: ${none.charAt(0).toLowerCase() === "i" ? none : `t${none.slice(1)}`}`,
      evidence: formEvidence(facts),
    };
  }
  const who = scope.people.length > 0 ? `${listed(scope.people.map(({ name }) => name))} sent` : "there are";
  const head = `${bold("Yes")}: ${who} ${bold(amountOf(facts.messages, scope))}${whenOf(scope)}${ends(facts)}.`;
  return {
    text: [head, ...wordNotes(facts, scope), ...others(facts, scope)].join("\n\n"),
    evidence: [...evidence, ...formEvidence(facts)],
  };
}
