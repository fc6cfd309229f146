import "server-only";
import { countByAuthor } from "@/db/queries/message-counts";
import type { AskedAnalysis, ExactAnswer } from "./asked-analysis";
import { outermost } from "./outermost";
import { amount, inWords, nameOf } from "./wording";

/** How many messages there are, of the people and in the period that the question names, or of all. */
export async function countMessages(asked: AskedAnalysis): Promise<ExactAnswer> {
  const { database, analysisId, timeZone, people, named, period } = asked;
  const scope = { analysisId, timeZone, period };
  const all = await countByAuthor(database, scope);
  const total = all.reduce((sum, { messages }) => sum + messages, 0);
  const when = inWords(period);
  if (named.length === 0) {
    if (total === 0) return { text: `There are no messages${when}.`, evidence: [] };
    const { first } = outermost(all).first;
    const { last } = outermost(all).last;
    return {
      text: `There are **${amount(total, "message", "messages")}**${when}. The first is [${first}], the last [${last}].`,
      evidence: [first, last],
    };
  }
  const lines = named.map(({ idx }) => {
    const row = all.find(({ author }) => author === idx);
    const sent = `${nameOf(people, idx)} sent **${amount(row?.messages ?? 0, "message", "messages")}**${when}`;
    return row ? `${sent}, from [${row.first}] to [${row.last}].` : `${sent}.`;
  });
  const evidence = named.flatMap(({ idx }) => {
    const row = all.find(({ author }) => author === idx);
    return row ? [row.first, row.last] : [];
  });
  return {
    text: `${lines.join("\n\n")}\n\nAll together there are ${amount(total, "message", "messages")}${when}.`,
    evidence,
  };
}
