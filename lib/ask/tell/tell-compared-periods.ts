import "server-only";
import { daysWithin } from "@/lib/periods/days-within";
import type { Period } from "@/lib/periods/period";
import { periodInWords } from "@/lib/periods/period-words";
import type { PlanOf } from "../plan/plan";
import { countMessagesTool } from "../tools/count-messages";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";
import { bold, cited, type Wording } from "./wording";

/** Periods that differ more in their days are compared by the day as well. */
const MOST_UNEQUAL = 1.1;
/** Less is zero in an answer. */
const LEAST_MEAN = 0.05;

interface CountedPeriod {
  when: string;
  days: number;
  value: number;
  first: number | null;
}

/** In which of some periods there was most, with the numbers of all. */
export async function tellComparedPeriods(
  asked: AskedChat,
  plan: PlanOf<"compare-periods">,
): Promise<ExactAnswer> {
  const { scope, order, isYesNo } = plan;
  const { wording } = asked;
  const counted: CountedPeriod[] = [];
  for (const period of plan.periods) counted.push(await countPeriod(asked, plan, period));
  if (counted.every(({ value }) => value === 0)) return { text: noneOf(asked, scope), evidence: [] };

  const ahead = (a: CountedPeriod, b: CountedPeriod) =>
    order === "most" ? b.value - a.value : a.value - b.value;
  const [top, next] = counted.toSorted(ahead);
  const isEqual = top?.value === next?.value;
  const words = new ScopeWords(wording, scope);
  const said = {
    when: bold(isYesNo ? (top?.when ?? "") : capitalized(top?.when ?? "")),
    order,
    things: plan.counted === "messages" ? words.noun("other") : wording.noun(NOUNS[plan.counted], "other"),
    whose: words.whose,
    size: bold(amountOf(top?.value ?? 0, plan, wording)),
    count: counted.length,
  };
  const head = wording.say(isEqual ? "compared.equal" : "compared.ahead", said);
  const isAhead = !isEqual && top === counted[0];
  const answer = isYesNo ? `${bold(wording.say(isAhead ? "yes" : "no"))}: ${head}` : head;
  return {
    text: [answer, linesOf(counted, plan, wording)].join("\n\n"),
    evidence: counted.flatMap(({ first }) => first ?? []),
  };
}

async function countPeriod(
  asked: AskedChat,
  { scope, counted }: PlanOf<"compare-periods">,
  period: Period,
): Promise<CountedPeriod> {
  const { facts } = await countMessagesTool.run(asked, whichOf({ ...scope, period }));
  return {
    when: periodInWords(period, asked.wording.language),
    days: asked.days ? daysWithin(period.times, asked.days) : 0,
    value: counted === "words" || counted === "characters" ? facts[counted] : facts.messages,
    first: facts.first,
  };
}

const NOUNS = { words: "word", characters: "character", emoji: "emojis" } as const;

function amountOf(value: number, { counted, scope }: PlanOf<"compare-periods">, wording: Wording): string {
  return counted === "messages"
    ? new ScopeWords(wording, scope).amount(value)
    : wording.amount(value, NOUNS[counted]);
}

function linesOf(counted: CountedPeriod[], plan: PlanOf<"compare-periods">, wording: Wording): string {
  const days = counted.map((period) => period.days);
  const isTold = counted.every((period) => period.days === 0 || period.value / period.days >= LEAST_MEAN);
  const isUnequal = isTold && Math.max(...days) > MOST_UNEQUAL * Math.min(...days);
  return counted
    .map(({ when, days, value, first }) => {
      const mean =
        isUnequal && days > 0 ? wording.say("compared.perDay", { mean: wording.numeral(value / days) }) : "";
      return `- ${capitalized(when)}: ${amountOf(value, plan, wording)}${mean}${cited(first)}`;
    })
    .join("\n");
}

const capitalized = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
