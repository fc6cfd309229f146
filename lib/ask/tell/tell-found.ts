import "server-only";
import type { PlanOf, Which } from "../plan/plan";
import { countMessagesTool } from "../tools/count-messages";
import { type FindFacts, findMessagesTool } from "../tools/find-messages";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";
import { bold, cited, type Wording } from "./wording";

/** The first, last, longest or shortest, with who sent it and when; it is quoted below. */
export async function tellFound(asked: AskedChat, plan: PlanOf<"find">): Promise<ExactAnswer> {
  const { scope, which, limit } = plan;
  const { wording } = asked;
  const { facts } = await findMessagesTool.run(asked, { ...whichOf(scope), which, limit });
  const [message] = facts.messages;
  if (!message) return tellNone(asked, plan);
  const quoted = facts.messages.map(({ number }) => number);
  if (quoted.length === 1) return { text: oneInWords(message, plan, wording), evidence: quoted, quoted };
  const { things, when } = new ScopeWords(wording, scope);
  const number = wording.numeral(quoted.length);
  return { text: wording.say("find.several", { which, number, ...things, when }), evidence: quoted, quoted };
}

type Found = FindFacts["messages"][number];

function oneInWords(message: Found, { scope, which }: PlanOf<"find">, wording: Wording): string {
  const { from, at, characters, text } = message;
  const [one] = scope.people;
  const words = new ScopeWords(wording, scope);
  const moment = wording.momentInWords(at);
  const count = text.split(/\s+/).filter(Boolean).length;
  return wording.say(isByLength(which) ? "find.long" : "find.sent", {
    article: wording.noun(scope.type ?? "message", "article"),
    which,
    thing: words.noun("one"),
    whose: one && scope.people.length === 1 ? "yes" : "no",
    name: one?.name ?? "",
    when: words.when,
    who: bold(from ?? wording.say("somebody")),
    at: moment ? wording.say("find.at", { moment }) : "",
    size: wording.say("find.length", {
      characters: wording.amount(characters, "character"),
      words: wording.amount(count, "word"),
    }),
  });
}

const isByLength = (which: Which) => which === "longest" || which === "shortest";

/** Where no message has the words themselves, one may have another form of them. */
async function tellNone(asked: AskedChat, { scope }: PlanOf<"find">): Promise<ExactAnswer> {
  const { facts } = await countMessagesTool.run(asked, whichOf(scope));
  const evidence = facts.otherForms?.first;
  return { text: noneOf(asked, scope, { facts }), evidence: evidence == null ? [] : [evidence] };
}

const MOST_QUOTED = 10;

/** All of them, or the first and the last few of many. */
export async function tellMessages(asked: AskedChat, plan: PlanOf<"list-messages">): Promise<ExactAnswer> {
  const { scope } = plan;
  const { wording } = asked;
  const which = whichOf(scope);
  const { facts } = await findMessagesTool.run(asked, { ...which, which: "first", limit: MOST_QUOTED });
  const [first] = facts.messages;
  if (!first) return tellNone(asked, { ...plan, kind: "find", which: "first", asks: "what", limit: 1 });
  const quoted = facts.messages.map(({ number }) => number);
  const words = new ScopeWords(wording, scope);
  const [size, when] = [words.amount(facts.of), words.when];
  const said = (end: string) =>
    scope.people.length > 0
      ? wording.say("find.listSent", { names: words.names, people: scope.people.length, size, when, end })
      : wording.say("find.listThere", { count: facts.of, size, when, end });
  if (facts.of <= MOST_QUOTED) return { text: `${said("")}:`, evidence: quoted, quoted };

  const { facts: latest } = await findMessagesTool.run(asked, { ...which, which: "last", limit: 1 });
  const [last] = latest.messages;
  return {
    text: `${said(last ? endOf(last, wording) : "")}. ${wording.say("find.theFirst", { number: wording.numeral(quoted.length) })}`,
    evidence: [...quoted, ...(last ? [last.number] : [])],
    quoted,
  };
}

function endOf({ at, number }: Found, wording: Wording): string {
  const moment = wording.momentInWords(at);
  const last = cited(number);
  return moment ? wording.say("find.lastOn", { moment, last }) : wording.say("find.lastUnknown", { last });
}
