import "server-only";
import type { PlanOf } from "../plan/plan";
import { digestTool } from "../tools/digest";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";
import { cited } from "./wording";

const MOST_NAMED = 3;

/** What a period was about: how much was written by whom, and the messages that tell most. */
export async function tellDigest(asked: AskedChat, { scope }: PlanOf<"digest">): Promise<ExactAnswer> {
  const { wording } = asked;
  const { facts, evidence } = await digestTool.run(asked, whichOf(scope));
  const { messages, byPerson, activeDays, busiestDay, isWhole, telling } = facts;
  if (messages === 0) return { text: noneOf(asked, scope), evidence: [] };
  const { names, when } = new ScopeWords(wording, scope);
  const quoted = telling.map(({ number }) => number);
  const said = (on: string, by: string) => {
    const size = wording.amount(messages, "message");
    return scope.people.length > 0
      ? wording.say("digest.sent", { names, people: scope.people.length, size, when, on, by })
      : wording.say("digest.there", { count: messages, size, when, on, by });
  };
  if (isWhole) return { text: `${said("", "")}:`, evidence, quoted };

  const most = byPerson
    .slice(0, MOST_NAMED)
    .map(({ name, messages: number }) => `${name} (${wording.numeral(number)})`);
  const by = byPerson.length > 1 ? wording.say("digest.by", { names: wording.listed(most) }) : "";
  const days = {
    days: wording.amount(activeDays, "day"),
    daysDative: wording.amount(activeDays, "day", "dative"),
  };
  const on = activeDays > 1 ? wording.say("digest.on", days) : "";
  const busiest =
    activeDays > 1 && busiestDay
      ? wording.say("digest.busiest", {
          day: wording.weekdayAndDay(busiestDay.day),
          number: wording.numeral(busiestDay.messages),
          first: cited(busiestDay.first),
        })
      : "";
  return { text: `${said(on, by)}.${busiest}\n\n${wording.say("digest.telling")}`, evidence, quoted };
}
