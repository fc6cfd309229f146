import "server-only";
import type { PlanOf, Scope } from "../plan/plan";
import { type CountFacts, countMessagesTool } from "../tools/count-messages";
import { rankPeopleTool } from "../tools/rank-people";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { listOf } from "./rows";
import { outsideOf, ScopeWords, whichOf } from "./scope-words";
import { formsOf, noneOf } from "./tell-none";
import { bold, cited, type Wording } from "./wording";

/** How many there are, with the first and the last of them. */
export async function tellCount(asked: AskedChat, plan: PlanOf<"count">): Promise<ExactAnswer> {
  const { scope, counted } = plan;
  if (counted === "emoji") return tellEmoji(asked, scope);
  const { wording } = asked;
  const { facts, evidence } = await countMessagesTool.run(asked, whichOf(scope));
  const total = counted === "messages" && !plan.isShare ? facts.messages : undefined;
  if (facts.messages === 0)
    return { text: noneOf(asked, scope, { facts }), evidence: formEvidence(facts), total };
  if (plan.isShare) return tellShare(asked, scope, facts, evidence);
  if (plan.isBySelf) return { text: tellBySelf(asked, facts, scope), evidence };
  const { when } = new ScopeWords(wording, scope);
  const size = sizeOf(facts, plan, wording);
  const head =
    scope.people.length === 0
      ? wording.say("count.there", { count: facts.messages, size, when, ends: endsOf(facts, wording) })
      : byEachOf(facts, plan, wording);
  return {
    text: [head, ...wordNotes(facts, scope, wording), ...others(facts, scope, wording)].join("\n\n"),
    evidence: [...evidence, ...endsOfEach(facts, scope), ...formEvidence(facts)],
    total,
  };
}

/** Of several people the last message of each is cited as well. */
const endsOfEach = ({ byPerson }: CountFacts, { people }: Scope): number[] =>
  people.length > 1 ? byPerson.slice(0, people.length).flatMap(({ first, last }) => [first, last]) : [];

type Sized = Pick<CountFacts, "messages" | "words" | "characters">;

function sizeOf(row: Sized, { counted, scope }: PlanOf<"count">, wording: Wording): string {
  const messages = new ScopeWords(wording, scope).amount(row.messages);
  if (counted !== "words" && counted !== "characters") return bold(messages);
  const size = bold(wording.amount(row[counted], counted === "words" ? "word" : "character"));
  return wording.say("count.within", { size, messages });
}

function endsOf(
  { messages, first, last }: Pick<CountFacts, "messages" | "first" | "last">,
  wording: Wording,
) {
  return messages === 1
    ? wording.say("count.endsOne", { first: cited(first) })
    : wording.say("count.ends", { first: cited(first), last: cited(last) });
}

function byEachOf(facts: CountFacts, plan: PlanOf<"count">, wording: Wording): string {
  const { when, things } = new ScopeWords(wording, plan.scope);
  const lines = plan.scope.people.map(({ name }) => {
    const row = facts.byPerson.find((person) => person.name === name);
    if (!row) return wording.say("count.sentNone", { name, when, ...things });
    const size = sizeOf(row, plan, wording);
    return wording.say("count.sent", { name, size, when, ends: endsOf(row, wording) });
  });
  const together = wording.say("count.together", { size: sizeOf(facts, plan, wording) });
  return lines.length === 1 ? lines.join("") : [...lines, together].join("\n\n");
}

/** How often the words stand in these messages, and in which other forms. */
function wordNotes(
  { messages, times = 0, otherForms }: CountFacts,
  { words = "" }: Scope,
  wording: Wording,
): string[] {
  const often = { words, number: wording.numeral(times), count: times };
  return [
    ...(times > messages ? [wording.say("count.often", often)] : []),
    ...(otherForms ? [formsOf(otherForms, wording, "count.moreForms")] : []),
  ];
}

const formEvidence = ({ otherForms }: CountFacts): number[] => [otherForms?.first ?? []].flat();

/** With the first message of each. */
const rowsOf = (byPerson: CountFacts["byPerson"]) =>
  byPerson.map(({ first, ...row }) => ({ ...row, example: first }));

function others({ byPerson }: CountFacts, { people, words, type }: Scope, wording: Wording): string[] {
  if (people.length > 0 || (words === undefined && !type) || byPerson.length < 2) return [];
  return [listOf(rowsOf(byPerson), ({ messages }) => wording.numeral(messages))];
}

async function tellShare(
  asked: AskedChat,
  scope: Scope,
  facts: CountFacts,
  evidence: number[],
): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts: all } = await countMessagesTool.run(asked, whichOf({ ...scope, people: [] }));
  const share = (number: number) => wording.numeral((100 * number) / all.messages);
  if (scope.people.length === 0) {
    const list = listOf(
      rowsOf(facts.byPerson),
      ({ messages }) => `${share(messages)} %, ${words.amount(messages)}`,
    );
    const head = wording.say("count.ofAll", { size: bold(words.amount(all.messages)), when: words.when });
    return { text: [head, list].join("\n\n"), evidence };
  }
  const text = wording.say("count.share", {
    names: words.names,
    people: scope.people.length,
    share: share(facts.messages),
    ...words.things,
    when: words.when,
    number: wording.numeral(facts.messages),
    all: wording.numeral(all.messages),
    ends: endsOf(facts, wording),
  });
  return { text, evidence };
}

function tellBySelf({ wording }: AskedChat, { byPerson }: CountFacts, scope: Scope): string {
  const words = new ScopeWords(wording, scope);
  const list = listOf(rowsOf(byPerson), ({ messages }) => words.amount(messages));
  return `${wording.say("count.bySelf", { when: words.when })}\n\n${list}`;
}

async function tellEmoji(asked: AskedChat, scope: Scope): Promise<ExactAnswer> {
  const { wording } = asked;
  const { whose, whoseOr, when } = new ScopeWords(wording, scope);
  const which = whichOf({ ...scope, type: "emoji" });
  const { facts } = await rankPeopleTool.run(asked, { ...which, measure: "emoji", order: "most" });
  const used = facts.ranking.filter(({ value }) => value > 0);
  const total = used.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) {
    const none = wording.say("count.noEmoji", { whose: whoseOr, when });
    return { text: `${none}${outsideOf(scope, asked)}`, evidence: [] };
  }
  const { facts: all, evidence } = await countMessagesTool.run(asked, which);
  const head = wording.say("count.emoji", {
    size: wording.amount(total, "emojis"),
    whose,
    when,
    messages: bold(wording.amount(all.messages, "message")),
    ends: endsOf(all, wording),
  });
  return {
    text: [head, ...(used.length > 1 ? [listOf(used, ({ value }) => wording.numeral(value))] : [])].join(
      "\n\n",
    ),
    evidence: [...evidence, ...used.flatMap(({ example }) => example ?? [])],
  };
}

/** How many people there are that wrote something of the kind. */
export async function tellCountPeople(
  asked: AskedChat,
  { scope }: PlanOf<"count-people">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { when, things } = new ScopeWords(wording, scope);
  const { facts, evidence } = await countMessagesTool.run(asked, whichOf(scope));
  if (facts.messages === 0) return { text: noneOf(asked, scope, { facts }), evidence: formEvidence(facts) };
  const lines = facts.byPerson.map(
    ({ name, messages, first }) => `- ${name}: ${wording.numeral(messages)}${cited(first)}`,
  );
  const count = facts.byPerson.length;
  const head = wording.say("count.people", { size: wording.amount(count, "person"), count, ...things, when });
  return {
    text: `${head}\n\n${lines.slice(0, 50).join("\n")}`,
    evidence: [...evidence, ...facts.byPerson.slice(0, 50).map(({ first }) => first)],
  };
}

/** Whether there is any. */
export async function tellEver(asked: AskedChat, { scope }: PlanOf<"ever">): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts, evidence } = await countMessagesTool.run(asked, whichOf(scope));
  if (facts.messages === 0)
    return { text: noneOf(asked, scope, { facts, isNo: true }), evidence: formEvidence(facts) };
  const found = {
    count: facts.messages,
    size: bold(words.amount(facts.messages)),
    when: words.when,
    ends: endsOf(facts, wording),
  };
  const people = scope.people.length;
  const head =
    people > 0
      ? wording.say("count.yesSent", { ...found, names: words.names, people })
      : wording.say("count.yesThere", found);
  return {
    text: [head, ...wordNotes(facts, scope, wording), ...others(facts, scope, wording)].join("\n\n"),
    evidence: [...evidence, ...formEvidence(facts)],
  };
}
