import type { FoundMessage, Retrieval } from "@/lib/search/retrieve";
import { citedMessages } from "./cited-message";
import { quote } from "./quote";

const MOST_MESSAGES = 8;
const MOST_PASSAGES = 3;
const MOST_OF_A_PASSAGE = 3;
/** Messages this near to each other are one passage. */
const REACH = 2;
/** What scores less than this share of the best is left out. */
const LEAST_SHARE = 0.5;
/** Below the first, nothing of what was asked is in the chat; below the second that is not sure. */
const NOTHING_BELOW = 0.2;
const UNSURE_BELOW = 0.35;
/** A passage this near in meaning may answer in other words than the question's. */
const NEAR = 0.55;

/** Whether anything that was found has to do with the question. */
function isAnswerable({ found, coverage, nearest }: Retrieval): boolean {
  return found.length > 0 && (coverage >= NOTHING_BELOW || (nearest ?? 0) >= NEAR);
}

/** Answers with the passages of the chat that have most to do with the question, quoted, dated and cited. */
export function extractiveAnswer(
  retrieval: Retrieval,
  { question, timeZone }: { question: string; timeZone: string },
): string {
  if (!isAnswerable(retrieval)) return nothingFound(retrieval);
  const terms = new Set(question.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  const passages = passagesOf(retrieval.found);
  const quotes = passages.map((passage) =>
    citedMessages(passage, retrieval.people)
      .map((message) => quote(message, terms, timeZone))
      .join("\n\n"),
  );
  const opening =
    retrieval.coverage < UNSURE_BELOW
      ? "I am not sure that the chat answers this. These messages come closest:"
      : "These messages come closest:";
  return [opening, ...quotes].join("\n\n");
}

function nothingFound({ searched }: Retrieval): string {
  const amount = new Intl.NumberFormat("en").format(searched);
  return `I found nothing about this in the ${amount} messages of this chat. Other words for it, or the name of somebody who wrote about it, may help.`;
}

/** The best messages, those near to each other together, best passage first. */
function passagesOf(found: FoundMessage[]): FoundMessage[][] {
  const least = LEAST_SHARE * (found[0]?.score ?? 0);
  const passages: FoundMessage[][] = [];
  for (const message of found.slice(0, MOST_MESSAGES)) {
    if (message.score < least || !message.text.trim()) continue;
    const near = passages.find((passage) => passage.some(({ seq }) => Math.abs(seq - message.seq) <= REACH));
    if (!near) passages.push([message]);
    else if (near.length < MOST_OF_A_PASSAGE) near.push(message);
  }
  return passages.slice(0, MOST_PASSAGES).map((passage) => passage.sort((a, b) => a.seq - b.seq));
}
