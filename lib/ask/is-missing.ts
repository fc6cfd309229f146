import "server-only";
import { countMessages } from "@/db/queries/message-counts";
import type { Plan, Scope } from "./plan/plan";
import { whichOf } from "./tell/scope-words";
import { groupChangesTool } from "./tools/group-changes";
import { messageFilter } from "./tools/message-filter";
import type { AskedAnalysis } from "./tools/tool";

/** Whether a plan misses what is there: it finds nothing, and the search may find what else the question can mean. */
export async function isMissing(asked: AskedAnalysis, plan: Plan): Promise<boolean> {
  const { scope } = plan;
  if (plan.kind === "stranger")
    return plan.isLoose === true && (await areThere(asked, { ...scope, words: plan.name }));
  // Who "leaves" may leave something else than the group.
  if (plan.kind === "group-changes" && plan.isLoose) {
    const { people, ...times } = whichOf(scope);
    const { facts } = await groupChangesTool.run(asked, { ...times, people, change: plan.of });
    return facts.notices === 0;
  }
  // Several words that nobody quoted may be in the chat in another order, or as others: then the search has more to say.
  const isLoose = scope.isLoose && scope.words?.includes(" ");
  const isListed = plan.kind === "list-messages" && plan.isLoose;
  return isLoose || isListed ? !(await areThere(asked, scope)) : false;
}

async function areThere(asked: AskedAnalysis, scope: Scope): Promise<boolean> {
  const { notInChat, ...filter } = messageFilter(asked, whichOf(scope));
  return (await countMessages(asked.database, filter)).messages > 0;
}
