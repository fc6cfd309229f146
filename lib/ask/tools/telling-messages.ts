import type { TextRow } from "@/db/queries/message-texts";

/** Messages parted by a silence as long are of two conversations. */
const SILENCE_MS = 3 * 60 * 60_000;
const MOST_SESSIONS = 6;
const MOST_TERMS = 40;
const FEWEST_TERMS = 3;
/** A term said again and again in a conversation is what it is about, up to so many times. */
const MOST_REPEATS = 4;

export interface TermedText extends TextRow {
  /** Distinct, without stopwords. */
  terms: string[];
}

export interface TextSession {
  texts: TermedText[];
  /** In how many of the messages each term is. */
  counts: Map<string, number>;
}

/** The conversations with the most messages, in order of time. */
export function liveliestSessions(texts: TermedText[]): TextSession[] {
  const sessions: TextSession[] = [];
  let last: Date | null = null;
  for (const text of texts) {
    const isNext =
      last !== null && text.sentAt !== null && text.sentAt.getTime() - last.getTime() <= SILENCE_MS;
    const session = isNext ? sessions.at(-1) : undefined;
    if (session) session.texts.push(text);
    else sessions.push({ texts: [text], counts: new Map() });
    last = text.sentAt;
  }
  const liveliest = new Set(
    sessions.toSorted((a, b) => b.texts.length - a.texts.length).slice(0, MOST_SESSIONS),
  );
  const kept = sessions.filter((session) => liveliest.has(session));
  for (const { texts: said, counts } of kept) {
    for (const { terms } of said) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return kept;
}

/** The terms of sessions that may say what they are about: those that are used most. */
export function usualTerms(sessions: TextSession[]): string[] {
  const terms = sessions.flatMap(({ counts }) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_TERMS)
      .map(([term]) => term),
  );
  return [...new Set(terms)];
}

/** What of each session tells most about it: rare words that come up in it again, in a message that is not too long. */
export function tellingMessages(
  sessions: TextSession[],
  rarity: ReadonlyMap<string, number>,
  most: number,
): number[] {
  const largest = Math.max(...sessions.map(({ texts }) => texts.length), 1);
  const rated = sessions.flatMap(({ texts, counts }) =>
    texts
      .filter(({ terms }) => terms.length >= FEWEST_TERMS)
      .map(({ seq, terms }) => ({ seq, score: scoreOf(terms, counts, rarity) }))
      .sort((a, b) => b.score - a.score)
      // The second one of a session has to be worth more than the first one of another.
      .map(({ seq, score }, rank) => ({ seq, score: (score * (0.5 + texts.length / largest)) / (1 + rank) })),
  );
  const chosen = new Set(
    rated
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ seq }) => seq),
  );
  return sessions.flatMap(({ texts }) => texts.flatMap(({ seq }) => (chosen.has(seq) ? seq : [])));
}

function scoreOf(
  terms: string[],
  counts: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): number {
  const sum = terms.reduce((all, term) => {
    const repeats = Math.min(counts.get(term) ?? 0, MOST_REPEATS);
    return all + (rarity.get(term) ?? 0) * Math.log2(1 + repeats);
  }, 0);
  return sum / Math.sqrt(6 + terms.length);
}
