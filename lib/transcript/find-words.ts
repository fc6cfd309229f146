import "server-only";
import type { Database } from "@/db/client";
import { listSegmentStarts, listTermsBeginning, readPostings } from "@/db/queries/postings";
import { listSeqsContaining } from "@/db/queries/transcript-search";
import { forEachPosting } from "@/lib/search/packed-postings";
import type { TermAnalyzer } from "@/lib/search/term-analyzer";
import type { Sought } from "./read-search";
import { type SoughtTerm, soughtTerms } from "./sought-terms";

interface Chat {
  analysisId: string;
  messages: number;
  analyzer: TermAnalyzer | null;
  /** By author the terms of their name, which the index has among those of each message of theirs. */
  nameTerms: ReadonlyMap<number, string[]>;
  /** The numbers of the messages of an author. */
  messagesOf: (author: number) => Promise<Int32Array>;
}

/**
 * The numbers of the messages that have every word and phrase, lowest first. The term index tells those of the words; phrases, and
 * what the index has not or not yet, are looked for in the texts.
 */
export async function findWords(database: Database, sought: Sought, chat: Chat): Promise<Int32Array> {
  const { analysisId, messages, analyzer } = chat;
  const literal = [...sought.words, ...sought.phrases];
  const scan = (phrases: string[], within: { seqs?: Int32Array; from?: number }) =>
    listSeqsContaining(database, { analysisId, phrases, ...within });
  const terms = analyzer ? literal.flatMap((part) => soughtTerms(part, analyzer)) : [];
  if (!analyzer || terms.length === 0) return Int32Array.from(await scan(literal, {}));

  const segments = await listSegmentStarts(database, { analysisId });
  const indexed = (segments.at(-1)?.lastMessage ?? -1) + 1;
  const indexedHits = await withTerms(database, terms, chat, segments);
  const hits = sought.phrases.length > 0 ? await scan(sought.phrases, { seqs: indexedHits }) : indexedHits;
  const later = indexed < messages ? await scan(literal, { from: indexed }) : [];
  return Int32Array.from([...hits, ...later]);
}

type Segments = Awaited<ReturnType<typeof listSegmentStarts>>;

/** The numbers of the messages that have all of the terms. */
async function withTerms(
  database: Database,
  terms: SoughtTerm[],
  chat: Chat,
  segments: Segments,
): Promise<Int32Array> {
  const starts = new Map(segments.map(({ segment, firstMessage }) => [segment, firstMessage]));
  const having = new Uint8Array((segments.at(-1)?.lastMessage ?? -1) + 1);
  for (const [round, term] of terms.entries()) {
    const { analysisId } = chat;
    const longer = term.beginning
      ? await listTermsBeginning(database, { analysisId, beginning: term.beginning })
      : [];
    const wanted = new Set([term.term, ...longer]);
    const ownNames = await nameCounts(chat, wanted);
    for (const { packed, segment } of await readPostings(database, { analysisId, terms: [...wanted] })) {
      const start = starts.get(segment);
      if (start === undefined) continue;
      forEachPosting(packed, (offset, count) => {
        const seq = start + offset;
        if (having[seq] === round && (!ownNames || count > ownNames(seq))) having[seq] = round + 1;
      });
    }
  }
  return pick(having, terms.length);
}

/** How often a message has one of these terms only because its author is called so; undefined where nobody is. */
async function nameCounts(
  { messages, nameTerms, messagesOf }: Chat,
  wanted: ReadonlySet<string>,
): Promise<((seq: number) => number) | undefined> {
  const counts = new Uint8Array(messages);
  let isAny = false;
  for (const [author, terms] of nameTerms) {
    const count = terms.filter((term) => wanted.has(term)).length;
    if (count === 0) continue;
    isAny = true;
    for (const seq of await messagesOf(author)) counts[seq] = count;
  }
  return isAny ? (seq) => counts[seq] ?? 0 : undefined;
}

function pick(having: Uint8Array, rounds: number): Int32Array {
  const seqs = new Int32Array(having.length);
  let length = 0;
  for (let seq = 0; seq < having.length; seq++) if (having[seq] === rounds) seqs[length++] = seq;
  return seqs.slice(0, length);
}
