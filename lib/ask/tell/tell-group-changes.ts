import "server-only";
import type { PlanOf } from "../plan/plan";
import { groupChangesTool } from "../tools/group-changes";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";

const MOST_QUOTED = 10;

/** Who came and went, and what the chat was called, by the notices of the app, which are quoted below. */
export async function tellGroupChanges(
  asked: AskedChat,
  { scope, of, which }: PlanOf<"group-changes">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const { names, when } = new ScopeWords(wording, scope);
  const { people, ...times } = whichOf(scope);
  const { facts, evidence } = await groupChangesTool.run(asked, { ...times, people, change: of });
  const about = { of, names, people: scope.people.length, when, which };
  if (facts.notices === 0) return { text: wording.say("changes.none", about), evidence: [] };
  const count = { count: facts.notices, number: wording.numeral(facts.notices) };
  if (which !== "all") {
    const quoted = which === "first" ? evidence.slice(0, 1) : evidence.slice(-1);
    return { text: wording.say("changes.one", about), evidence: quoted, quoted };
  }
  const quoted = evidence.slice(0, MOST_QUOTED);
  const head = wording.say("changes.noted", { ...about, ...count });
  if (facts.notices <= MOST_QUOTED) return { text: `${head}:`, evidence: quoted, quoted };
  const first = wording.say("find.theFirst", { number: wording.numeral(quoted.length) });
  return { text: `${head}. ${first}`, evidence: quoted, quoted };
}
