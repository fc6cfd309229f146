import "server-only";
import { countByAuthor } from "@/db/queries/message-counts";
import type { AskedAnalysis, ExactAnswer } from "./asked-analysis";
import { amount, inWords, nameOf } from "./wording";

const MOST_LISTED = 10;

/** Who wrote how many messages, in the period that the question names. */
export async function rankPeople(asked: AskedAnalysis, order: "most" | "fewest"): Promise<ExactAnswer> {
  const { database, analysisId, timeZone, people, period } = asked;
  const counted = await countByAuthor(database, { analysisId, timeZone, period });
  const when = inWords(period);
  const rows = order === "most" ? counted : counted.toReversed();
  const [top] = rows;
  if (!top) return { text: `Nobody wrote anything${when}.`, evidence: [] };
  const list = rows
    .slice(0, MOST_LISTED)
    .map(
      ({ author, messages, first }) =>
        `- ${nameOf(people, author)}: ${amount(messages, "message", "messages")} [${first}]`,
    );
  const winners = rows.filter(({ messages }) => messages === top.messages);
  const names = winners.map(({ author }) => `**${nameOf(people, author)}**`).join(" and ");
  return {
    text: `${names} sent the ${order}${when}: ${amount(top.messages, "message", "messages")}${winners.length > 1 ? " each" : ""}.\n\n${list.join("\n")}`,
    evidence: rows.slice(0, MOST_LISTED).map(({ first }) => first),
  };
}
