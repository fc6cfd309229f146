import "server-only";
import type { PlanOf } from "../plan/plan";
import { rankPeopleTool } from "../tools/rank-people";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { listOf, namesOf, shownOf } from "./rows";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";

/** Who of the people wrote nothing of the kind, and how much the others did. */
export async function tellWhoNever(asked: AskedChat, { scope }: PlanOf<"who-never">): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts } = await rankPeopleTool.run(asked, {
    ...whichOf(scope),
    measure: "messages",
    order: "most",
  });
  const silent = facts.ranking.filter(({ value }) => value === 0);
  const others = facts.ranking.filter(({ value }) => value > 0);
  if (others.length === 0) return { text: noneOf(asked, scope), evidence: [] };
  const said = { ...words.things, when: words.when };
  const head =
    silent.length === 0
      ? wording.say("rank.everybody", said)
      : wording.say("rank.never", { ...said, names: namesOf(silent, wording), people: silent.length });
  return {
    text: [head, listOf(others, ({ value }) => words.amount(value))].join("\n\n"),
    evidence: shownOf(others),
  };
}
