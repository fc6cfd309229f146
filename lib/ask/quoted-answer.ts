import "server-only";
import type { Database } from "@/db/client";
import { type FoundMessageRow, readMessagesBySeq } from "@/db/queries/found-messages";
import type { Retrieval } from "@/lib/search/retrieve";
import type { Asked } from "./answer";
import { answerLanguage } from "./answer-language";
import { NOTHING_MARK, uncited } from "./citation-filter";
import { citedMessages } from "./cited-message";
import { quote } from "./quote";
import { openQuestionOf, passagesOf, REPLIES, withReplies } from "./quoted-passages";
import { silentPerson } from "./silent-person";
import { type Wording, wordingIn } from "./tell/wording";

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
  asked: Asked,
  retrieval: Retrieval,
): Promise<QuotedAnswer> {
  const { id: analysisId, timeZone } = asked.analysis;
  const language = answerLanguage(asked);
  const wording = wordingIn(language);
  const { found, people, searched } = retrieval;
  const relevance = relevanceOf(retrieval);
  if (relevance === "none")
    return { text: wording.say("quoting.nothing", { number: wording.numeral(searched) }), quoted: [] };
  const passages = await readReplies(database, analysisId, passagesOf(found));
  const quoted = passages.flat();
  const terms = termsToShow(asked.question);
  const quotes = citedMessages(quoted, people).map((message) =>
    quote(message, { terms, timeZone, language }),
  );
  return { text: [openingOf(retrieval, relevance, wording), ...quotes].join("\n\n"), quoted };
}

function openingOf(retrieval: Retrieval, relevance: "unsure" | "likely", wording: Wording): string {
  const silent = silentPerson(retrieval);
  if (!silent) return wording.say(`quoting.${relevance}`);
  return wording.say("quoting.silent", { name: uncited(silent.name), mark: NOTHING_MARK });
}

/** Whether what was found has to do with the question. */
export function relevanceOf({ found, coverage, nearest = 0 }: Retrieval): "none" | "unsure" | "likely" {
  if (found.length === 0 || (coverage < NOTHING_BELOW && nearest < NEAR)) return "none";
  return coverage < UNSURE_BELOW ? "unsure" : "likely";
}

/** The words around which long messages are quoted. */
export function termsToShow(question: string): ReadonlySet<string> {
  return new Set(question.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}

/** Adds to each passage the replies to what it asks at its end. */
export async function readReplies(
  database: Database,
  analysisId: string,
  passages: FoundMessageRow[][],
): Promise<FoundMessageRow[][]> {
  const next = passages.flatMap((passage) => followers(openQuestionOf(passage)));
  return withReplies(passages, await readMessagesBySeq(database, { analysisId, seqs: next }));
}

function followers(asks: FoundMessageRow | undefined): number[] {
  return asks ? Array.from({ length: REPLIES }, (_, i) => asks.seq + 1 + i) : [];
}
