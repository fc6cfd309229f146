import "server-only";
import { daysBetween } from "@/lib/periods/calendar-day";
import { dayInWords } from "@/lib/periods/period-words";
import type { PlanOf } from "../plan/plan";
import { type ChatFacts, describeChatTool } from "../tools/describe-chat";
import { pausesTool } from "../tools/pauses";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { amountOf, thingsOf, whenOf, whichOf, whoseOf } from "./scope-words";
import { noneOf } from "./tell-count";
import { amount, bold, cited, durationInWords, momentInWords, numeral, weekdayAndDay } from "./wording";

/** From when to when messages were sent, and how many days lie in between. */
export async function tellSpan(asked: AskedChat, { scope, asks }: PlanOf<"span">): Promise<ExactAnswer> {
  const { facts, evidence } = await describeChatTool.run(asked, whichOf(scope));
  const { firstDay, lastDay, first, last } = facts;
  if (!firstDay || !lastDay) return { text: noneOf(asked, scope), evidence: [] };
  const days = bold(amount(daysBetween(firstDay, lastDay), "day", "days"));
  const [from, to] = [bold(dayInWords(firstDay)), bold(dayInWords(lastDay))];
  const text =
    asks === "days"
      ? `${days} lie between the first message${whoseOf(scope)}${whenOf(scope)}, on ${from}${cited(first)}, and the last, on ${to}${cited(last)}.`
      : `The messages${whoseOf(scope)}${whenOf(scope)} go from ${from}${cited(first)} to ${to}${cited(last)}, ${days} later.`;
  return { text, evidence };
}

/** How many per day, or how long a message is, on average. */
export async function tellAverage(
  asked: AskedChat,
  { scope, counted, per }: PlanOf<"average">,
): Promise<ExactAnswer> {
  const { facts, evidence } = await describeChatTool.run(asked, whichOf(scope));
  if (facts.messages === 0) return { text: noneOf(asked, scope), evidence: [] };
  if (per === "message") return { text: lengthInWords(facts, counted === "characters", scope), evidence };
  if (per === "person") {
    const each = amountOf(round(facts.messages / facts.people.length), scope);
    const lines = facts.people
      .slice(0, 20)
      .map(({ name, messages, first }) => `- ${name}: ${numeral(messages)}${cited(first)}`);
    return {
      text: `Each of ${numeral(facts.people.length)} people sent ${bold(each)} on average${whenOf(scope)}.\n\n${lines.join("\n")}`,
      evidence: facts.people.slice(0, 20).map(({ first }) => first),
    };
  }
  const length = { hour: 1 / 24, day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 }[per];
  const mean = bold(amountOf(round((facts.messages * length) / Math.max(1, facts.days)), scope));
  const active =
    per === "day"
      ? ` On the ${amount(facts.activeDays, "day", "days")} with any it was ${numeral(facts.messagesPerActiveDay)} a day.`
      : "";
  return {
    text: `${mean} per ${per} on average${whoseOf(scope)}${whenOf(scope)}: ${amountOf(facts.messages, scope)} on ${amount(facts.days, "day", "days")}, from${cited(facts.first)} to${cited(facts.last)}.${active}`,
    evidence,
  };
}

const round = (number: number) => Math.round(number * 10) / 10;

function lengthInWords(facts: ChatFacts, isInCharacters: boolean, scope: PlanOf<"average">["scope"]): string {
  const words = amount(facts.wordsPerMessage, "word", "words");
  const characters = amount(facts.charactersPerMessage, "character", "characters");
  const [first, second] = isInCharacters ? [characters, words] : [words, characters];
  const lines = facts.people
    .slice(0, 20)
    .map(
      ({ name, wordsPerMessage, first: example }) =>
        `- ${name}: ${numeral(wordsPerMessage)}${cited(example)}`,
    );
  const head = `On average the ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)} have ${bold(first)} (${second}), over ${amount(facts.texts, "message", "messages")} with text, from${cited(facts.first)} to${cited(facts.last)}.`;
  return scope.people.length === 1 ? head : `${head}\n\nWords per message:\n\n${lines.join("\n")}`;
}

/** The longest time without a message. */
export async function tellSilence(asked: AskedChat, { scope }: PlanOf<"silence">): Promise<ExactAnswer> {
  const { facts } = await pausesTool.run(asked, whichOf(scope));
  const [longest, ...others] = facts.silences;
  if (!longest)
    return {
      text: `There are fewer than two ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)}.`,
      evidence: [],
    };
  const line = ({ from, to, before, after }: typeof longest) =>
    `from ${bold(momentInWords(from) ?? "")}${cited(before)} to ${bold(momentInWords(to) ?? "")}${cited(after)}`;
  const next = others.map(
    (gap) =>
      `- ${durationInWords(gap.seconds)}: from ${momentInWords(gap.from)}${cited(gap.before)} to ${momentInWords(gap.to)}${cited(gap.after)}`,
  );
  const head = `The longest silence between two ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)} lasted ${bold(durationInWords(longest.seconds))}: ${line(longest)}.`;
  return {
    text: next.length > 0 ? `${head}\n\nThe next longest:\n\n${next.join("\n")}` : head,
    evidence: facts.silences.flatMap(({ before, after }) => [before, after]),
  };
}

/** The most days in a row with messages. */
export async function tellStreak(asked: AskedChat, { scope }: PlanOf<"streak">): Promise<ExactAnswer> {
  const { facts } = await pausesTool.run(asked, whichOf(scope));
  const [longest] = facts.streaks;
  if (!longest) return { text: noneOf(asked, scope), evidence: [] };
  const { days, from, to, first } = longest;
  return {
    text: `The longest run of days with ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)} is ${bold(amount(days, "day", "days"))}: from ${weekdayAndDay(from)}${cited(first)} to ${weekdayAndDay(to)}.`,
    evidence: [first],
  };
}
