import "server-only";
import { daysBetween } from "@/lib/periods/calendar-day";
import type { PlanOf } from "../plan/plan";
import { type ChatFacts, describeChatTool } from "../tools/describe-chat";
import { pausesTool } from "../tools/pauses";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";
import { cited, type Wording } from "./wording";

/** From when to when messages were sent, and how many days lie in between. */
export async function tellSpan(asked: AskedChat, { scope, asks }: PlanOf<"span">): Promise<ExactAnswer> {
  const { wording } = asked;
  const { facts, evidence } = await describeChatTool.run(asked, whichOf(scope));
  const { firstDay, lastDay, first, last } = facts;
  if (!firstDay || !lastDay) return { text: noneOf(asked, scope), evidence: [] };
  const count = daysBetween(firstDay, lastDay);
  const text = wording.say(asks === "days" ? "spans.days" : "spans.dates", {
    days: wording.amount(count, "day"),
    count,
    ...new ScopeWords(wording, scope).of,
    from: wording.calendar.dayInWords(firstDay),
    first: cited(first),
    to: wording.calendar.dayInWords(lastDay),
    last: cited(last),
  });
  return { text, evidence };
}

const LENGTHS = { hour: 1 / 24, day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };

/** How many per day, or how long a message is, on average. */
export async function tellAverage(asked: AskedChat, plan: PlanOf<"average">): Promise<ExactAnswer> {
  const { scope, counted, per } = plan;
  const { wording } = asked;
  const { facts, evidence } = await describeChatTool.run(asked, whichOf(scope));
  if (facts.messages === 0) return { text: noneOf(asked, scope), evidence: [] };
  if (per === "message")
    return { text: lengthInWords(facts, counted === "characters", scope, wording), evidence };
  if (per === "person") return tellPerPerson(asked, facts, scope);
  const words = new ScopeWords(wording, scope);
  const onActiveDays = {
    days: wording.amount(facts.activeDays, "day"),
    daysDative: wording.amount(facts.activeDays, "day", "dative"),
    number: wording.numeral(facts.messagesPerActiveDay),
  };
  const text = wording.say("spans.average", {
    mean: words.amount(round((facts.messages * LENGTHS[per]) / Math.max(1, facts.days))),
    unit: wording.noun(per, "one"),
    ...words.of,
    total: words.amount(facts.messages),
    days: wording.amount(facts.days, "day"),
    daysDative: wording.amount(facts.days, "day", "dative"),
    first: cited(facts.first),
    last: cited(facts.last),
    active: per === "day" ? wording.say("spans.onActiveDays", onActiveDays) : "",
  });
  return { text, evidence };
}

const round = (number: number) => Math.round(number * 10) / 10;

const MOST_LISTED = 20;

function tellPerPerson(
  { wording }: AskedChat,
  { messages, people }: ChatFacts,
  scope: PlanOf<"average">["scope"],
): ExactAnswer {
  const words = new ScopeWords(wording, scope);
  const shown = people.slice(0, MOST_LISTED);
  const lines = shown.map((row) => `- ${row.name}: ${wording.numeral(row.messages)}${cited(row.first)}`);
  const head = wording.say("spans.perPerson", {
    people: wording.numeral(people.length),
    each: words.amount(round(messages / people.length)),
    when: words.when,
  });
  return { text: `${head}\n\n${lines.join("\n")}`, evidence: shown.map(({ first }) => first) };
}

function lengthInWords(
  facts: ChatFacts,
  isInCharacters: boolean,
  scope: PlanOf<"average">["scope"],
  wording: Wording,
): string {
  const inWords = wording.amount(facts.wordsPerMessage, "word");
  const inCharacters = wording.amount(facts.charactersPerMessage, "character");
  const [size, other] = isInCharacters ? [inCharacters, inWords] : [inWords, inCharacters];
  const lines = facts.people
    .slice(0, MOST_LISTED)
    .map(
      ({ name, wordsPerMessage, first: example }) =>
        `- ${name}: ${wording.numeral(wordsPerMessage)}${cited(example)}`,
    );
  const words = new ScopeWords(wording, scope);
  const head = wording.say("spans.length", {
    ...words.things,
    ...words.of,
    size,
    other,
    texts: wording.amount(facts.texts, "message"),
    first: cited(facts.first),
    last: cited(facts.last),
  });
  if (scope.people.length === 1) return head;
  return `${head}\n\n${wording.say("spans.wordsPerMessage")}\n\n${lines.join("\n")}`;
}

/** The longest time without a message. */
export async function tellSilence(asked: AskedChat, { scope }: PlanOf<"silence">): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts } = await pausesTool.run(asked, whichOf(scope));
  const [longest, ...others] = facts.silences;
  if (!longest)
    return { text: wording.say("spans.noSilence", { ...words.things, ...words.of }), evidence: [] };
  const gapOf = ({ from, to, before, after, seconds }: typeof longest) => ({
    length: wording.durationInWords(seconds),
    from: wording.momentInWords(from) ?? "",
    before: cited(before),
    to: wording.momentInWords(to) ?? "",
    after: cited(after),
  });
  const head = wording.say("spans.silence", { ...words.things, ...words.of, ...gapOf(longest) });
  const next = others.map((gap) => `- ${wording.say("spans.gap", gapOf(gap))}`).join("\n");
  return {
    text: next === "" ? head : `${head}\n\n${wording.say("spans.nextGaps")}\n\n${next}`,
    evidence: facts.silences.flatMap(({ before, after }) => [before, after]),
  };
}

/** The most days in a row with messages. */
export async function tellStreak(asked: AskedChat, { scope }: PlanOf<"streak">): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts } = await pausesTool.run(asked, whichOf(scope));
  const [longest] = facts.streaks;
  if (!longest) return { text: noneOf(asked, scope), evidence: [] };
  const { days, from, to, first } = longest;
  const text = wording.say("spans.streak", {
    ...words.things,
    ...words.of,
    days: wording.amount(days, "day"),
    from: wording.weekdayAndDay(from),
    first: cited(first),
    to: wording.weekdayAndDay(to),
  });
  return { text, evidence: [first] };
}
