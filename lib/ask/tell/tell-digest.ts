import "server-only";
import type { PlanOf } from "../plan/plan";
import { digestTool } from "../tools/digest";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { whenOf, whichOf } from "./scope-words";
import { noneOf } from "./tell-count";
import { amount, bold, cited, listed, messagesIn, numeral, weekdayAndDay } from "./wording";

const MOST_NAMED = 3;

/** What a period was about: how much was written by whom, and the messages that tell most. */
export async function tellDigest(asked: AskedChat, { scope }: PlanOf<"digest">): Promise<ExactAnswer> {
  const { facts, evidence } = await digestTool.run(asked, whichOf(scope));
  const { messages, byPerson, activeDays, busiestDay, isWhole, telling } = facts;
  if (messages === 0) return { text: noneOf(asked, scope), evidence: [] };
  const who =
    scope.people.length > 0
      ? `${listed(scope.people.map(({ name }) => name))} sent ${bold(messagesIn(messages))}`
      : `There ${messages === 1 ? "is" : "are"} ${bold(messagesIn(messages))}`;
  const quoted = telling.map(({ number }) => number);
  if (isWhole) return { text: `${who}${whenOf(scope)}:`, evidence, quoted };

  const most = byPerson
    .slice(0, MOST_NAMED)
    .map(({ name, messages: number }) => `${name} (${numeral(number)})`);
  const by = byPerson.length > 1 ? `, most by ${listed(most)}` : "";
  const busiest =
    activeDays > 1 && busiestDay
      ? ` The busiest day was ${weekdayAndDay(busiestDay.day)} with ${numeral(busiestDay.messages)}${cited(busiestDay.first)}.`
      : "";
  const on = activeDays > 1 ? `, on ${amount(activeDays, "day", "days")}` : "";
  const text = `${who}${whenOf(scope)}${on}${by}.${busiest}\n\nThese messages tell most of the liveliest conversations:`;
  return { text, evidence, quoted };
}
