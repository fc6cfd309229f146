import type { FoundMessageRow } from "@/db/queries/found-messages";
import type { FoundMessage } from "@/lib/search/retrieve";

const MOST_MESSAGES = 8;
const MOST_PASSAGES = 3;
const MOST_OF_A_PASSAGE = 3;
/** Messages this near to each other are one passage. */
const REACH = 2;
/** What scores less than this share of the best is left out. */
const LEAST_SHARE = 0.55;

/** Messages after one that asks, and how soon they have to follow, to count as replies to it. */
export const REPLIES = 3;
const REPLY_WITHIN_MS = 60 * 60_000;

const QUESTION_MARK = /[?？؟]/;
/** A question typed without its mark begins with its question word, or nearly so. */
const QUESTION_WORD =
  /^(?:\S+\s+)?(?:who|what|when|where|why|how|which|wer|wann|wo|warum|wie|welche[rs]?|qui|quand|où|pourquoi|comment|quién|qué|cuándo|dónde|cómo|chi|quando|dove|perché|quem|onde|кто|что|когда|где|почему)\s/i;

/**
 * The best of what was found, messages near to each other together, best passage first. What was written in the same words again
 * is left out.
 */
export function passagesOf(found: FoundMessage[]): FoundMessageRow[][] {
  const least = LEAST_SHARE * (found[0]?.score ?? 0);
  const passages: FoundMessageRow[][] = [];
  for (const message of inOtherWords(found).slice(0, MOST_MESSAGES)) {
    if (message.score < least || !message.text.trim()) continue;
    const near = passages.find((passage) => passage.some(({ seq }) => Math.abs(seq - message.seq) <= REACH));
    if (!near) passages.push([message]);
    else if (near.length < MOST_OF_A_PASSAGE) near.push(message);
  }
  return passages.slice(0, MOST_PASSAGES).map((passage) => passage.toSorted((a, b) => a.seq - b.seq));
}

function inOtherWords(found: FoundMessage[]): FoundMessage[] {
  const said = new Set<string>();
  return found.filter(({ text }) => {
    const words = text.trim().toLowerCase();
    const isNew = !said.has(words);
    said.add(words);
    return isNew;
  });
}

/** The message at the end of a passage when it asks something: the replies to it belong to the passage. */
export function openQuestionOf(passage: FoundMessageRow[]): FoundMessageRow | undefined {
  const last = passage.at(-1);
  return last && (QUESTION_MARK.test(last.text) || QUESTION_WORD.test(last.text)) ? last : undefined;
}

/** Adds to each passage the replies to what it asks at its end. `rows` has the messages that come after. */
export function withReplies(passages: FoundMessageRow[][], rows: FoundMessageRow[]): FoundMessageRow[][] {
  const quoted = new Set(passages.flat().map(({ seq }) => seq));
  return passages.map((passage) => {
    const asks = openQuestionOf(passage);
    if (!asks) return passage;
    const replies = rows.filter(
      ({ seq, sentAt, text }) =>
        seq > asks.seq &&
        seq <= asks.seq + REPLIES &&
        !quoted.has(seq) &&
        text.trim() &&
        isSoon(asks.sentAt, sentAt),
    );
    return [...passage, ...replies];
  });
}

function isSoon(before: Date | null, after: Date | null): boolean {
  return !before || !after || after.getTime() - before.getTime() <= REPLY_WITHIN_MS;
}
