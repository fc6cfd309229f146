import "server-only";
import { countMessages } from "@/db/queries/message-counts";
import type { Plan } from "../plan/plan";
import { messageFilter } from "../tools/message-filter";
import { countUnknownAttachments } from "../tools/unknown-attachments";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";

/**
 * Answers about photos, videos and the like also where the export does not say of every attachment what it is: about all of
 * them together where it says so of none, and with a note where it does of some.
 */
export async function tellUnknownKinds<P extends Plan>(
  asked: AskedChat,
  plan: P,
  tell: (plan: P) => Promise<ExactAnswer>,
): Promise<ExactAnswer> {
  const { wording, database } = asked;
  const which = whichOf(plan.scope);
  const unknown = await countUnknownAttachments(asked, which);
  if (unknown === 0) return tell(plan);
  const { notInChat, ...filter } = messageFilter(asked, which);
  if ((await countMessages(database, filter)).messages === 0) {
    const { text, total, ...answer } = await tell({ ...plan, scope: { ...plan.scope, type: "media" } });
    const { things } = new ScopeWords(wording, { people: [], type: plan.scope.type }).things;
    return { ...answer, text: `${wording.say("attached.untold", { things })}\n\n${text}` };
  }
  const { text, ...answer } = await tell(plan);
  const note = wording.say("attached.more", { count: unknown, number: wording.numeral(unknown) });
  return { ...answer, text: `${text}\n\n${note}` };
}
