import "server-only";
import type { PlanOf } from "../plan/plan";
import { findMessagesTool } from "../tools/find-messages";
import { groupChangesTool } from "../tools/group-changes";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { cited } from "./wording";

/** Whether somebody is still in the group: they are, where no notice that they left stands behind their last sign of life. */
export async function tellMembership(
  asked: AskedChat,
  { person }: PlanOf<"membership">,
): Promise<ExactAnswer> {
  const { wording } = asked;
  const people = [person.name];
  const { facts } = await findMessagesTool.run(asked, { people, which: "last", limit: 1 });
  const joined = await groupChangesTool.run(asked, { people, change: "joined" });
  const left = await groupChangesTool.run(asked, { people, change: "left" });
  const [message] = facts.messages;
  const moment = message && wording.momentInWords(message.at);
  const said = {
    name: person.name,
    at: moment ? wording.say("find.at", { moment }) : "",
    last: cited(message?.number ?? null),
  };
  const sign = Math.max(message?.number ?? 0, joined.evidence.at(-1) ?? 0);
  const notice = left.evidence.at(-1);
  const shown = message ? [message.number] : [];
  return notice === undefined || notice < sign
    ? { text: wording.say("membership.still", said), evidence: shown }
    : { text: wording.say("membership.gone", said), evidence: [...shown, notice], quoted: [notice] };
}
