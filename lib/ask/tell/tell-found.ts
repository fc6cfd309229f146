import "server-only";
import type { PlanOf, Which } from "../plan/plan";
import { countMessagesTool } from "../tools/count-messages";
import { type FindFacts, findMessagesTool } from "../tools/find-messages";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { amountOf, thingOf, thingsOf, whenOf, whichOf } from "./scope-words";
import { noneOf } from "./tell-count";
import { amount, bold, cited, momentInWords, numeral } from "./wording";

/** The first, last, longest or shortest, with who sent it and when; it is quoted below. */
export async function tellFound(asked: AskedChat, plan: PlanOf<"find">): Promise<ExactAnswer> {
  const { scope, which, limit } = plan;
  const { facts } = await findMessagesTool.run(asked, { ...whichOf(scope), which, limit });
  const [message] = facts.messages;
  if (!message) return tellNone(asked, plan);
  const quoted = facts.messages.map(({ number }) => number);
  const text =
    quoted.length === 1
      ? oneInWords(message, plan)
      : `These are the ${which} ${numeral(quoted.length)} ${thingsOf(scope)}${whenOf(scope)}:`;
  return { text, evidence: quoted, quoted };
}

type Found = FindFacts["messages"][number];

function oneInWords(message: Found, { scope, which }: PlanOf<"find">): string {
  const { from, at, characters, text } = message;
  const [one] = scope.people;
  const whose = one && scope.people.length === 1 ? `${one.name}'s ${which}` : `The ${which}`;
  const who = bold(from ?? "somebody");
  const time = momentInWords(at);
  const when = time ? ` on ${bold(time)}` : "";
  const thing = `${whose} ${thingOf(scope)}${whenOf(scope)}`;
  const words = text.split(/\s+/).filter(Boolean).length;
  const size = `${bold(amount(characters, "character", "characters"))} (${amount(words, "word", "words")})`;
  return isByLength(which)
    ? `${thing} has ${size}. ${who} sent it${when}:`
    : `${thing} was sent by ${who}${when}:`;
}

const isByLength = (which: Which) => which === "longest" || which === "shortest";

/** Where no message has the words themselves, one may have another form of them. */
async function tellNone(asked: AskedChat, { scope }: PlanOf<"find">): Promise<ExactAnswer> {
  const { facts } = await countMessagesTool.run(asked, whichOf(scope));
  const evidence = facts.otherForms?.first;
  return { text: noneOf(asked, scope, facts), evidence: evidence == null ? [] : [evidence] };
}

const MOST_QUOTED = 10;

/** All of them, or the first and the last few of many. */
export async function tellMessages(asked: AskedChat, plan: PlanOf<"list-messages">): Promise<ExactAnswer> {
  const { scope } = plan;
  const which = whichOf(scope);
  const { facts } = await findMessagesTool.run(asked, { ...which, which: "first", limit: MOST_QUOTED });
  const [first] = facts.messages;
  if (!first) return tellNone(asked, { ...plan, kind: "find", which: "first", asks: "what", limit: 1 });
  const quoted = facts.messages.map(({ number }) => number);
  const size = bold(amountOf(facts.of, scope));
  const who =
    scope.people.length > 0
      ? `${scope.people.map(({ name }) => name).join(" and ")} sent ${size}`
      : `There ${facts.of === 1 ? "is" : "are"} ${size}`;
  if (facts.of <= MOST_QUOTED) return { text: `${who}${whenOf(scope)}:`, evidence: quoted, quoted };

  const { facts: latest } = await findMessagesTool.run(asked, { ...which, which: "last", limit: 1 });
  const [last] = latest.messages;
  const end = last ? `, the last on ${momentInWords(last.at) ?? "a day unknown"}${cited(last.number)}` : "";
  return {
    text: `${who}${whenOf(scope)}${end}. These are the first ${numeral(quoted.length)}:`,
    evidence: [...quoted, ...(last ? [last.number] : [])],
    quoted,
  };
}
