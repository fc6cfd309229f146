import "server-only";
import type { Database } from "@/db/client";
import { type FoundMessageRow, readMessagesBySeq } from "@/db/queries/found-messages";
import type { Retrieval } from "@/lib/search/retrieve";
import type { Asked } from "./answer";
import { NOTHING_MARK, uncited } from "./citation-filter";
import { citedMessages } from "./cited-message";
import { quote } from "./quote";
import { openQuestionOf, passagesOf, REPLIES, withReplies } from "./quoted-passages";
import { silentPerson } from "./silent-person";

/** Share of the question that the best passages have: below the first it is not in the chat, below the second not surely. */
const NOTHING_BELOW = 0.2;
const UNSURE_BELOW = 0.35;
/** A passage this near in meaning may answer in other words than the question's. */
const NEAR = 0.55;

export interface QuotedAnswer {
  text: string;
  quoted: FoundMessageRow[];
}

/** Answers with the passages of the chat that have most to do with the question, quoted, dated and cited. */
export async function quotedAnswer(
  database: Database,
  { analysis: { id: analysisId, timeZone }, question }: Asked,
  retrieval: Retrieval,
): Promise<QuotedAnswer> {
  const { found, coverage, nearest = 0, people, searched } = retrieval;
  if (found.length === 0 || (coverage < NOTHING_BELOW && nearest < NEAR)) {
    return { text: nothingFound(searched), quoted: [] };
  }
  const best = passagesOf(found);
  const next = best.flatMap((passage) => followers(openQuestionOf(passage)));
  const passages = withReplies(best, await readMessagesBySeq(database, { analysisId, seqs: next }));

  const terms = new Set(question.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  const quotes = passages.map((passage) =>
    citedMessages(passage, people).map((message) => quote(message, terms, timeZone)),
  );
  return { text: [openingOf(retrieval), ...quotes.flat()].join("\n\n"), quoted: passages.flat() };
}

function openingOf(retrieval: Retrieval): string {
  const silent = silentPerson(retrieval);
  if (silent) {
    const name = uncited(silent.name);
    return `I found nothing about this that ${name} wrote ${NOTHING_MARK}. These messages come closest:`;
  }
  return retrieval.coverage < UNSURE_BELOW
    ? "I am not sure that the chat answers this. These messages come closest:"
    : "These messages come closest:";
}

function followers(asks: FoundMessageRow | undefined): number[] {
  return asks ? Array.from({ length: REPLIES }, (_, i) => asks.seq + 1 + i) : [];
}

function nothingFound(searched: number): string {
  const amount = new Intl.NumberFormat("en").format(searched);
  return `I found nothing about this in the ${amount} messages of this chat. Other words for it, or the name of somebody who wrote about it, may help.`;
}
