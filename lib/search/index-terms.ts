import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/client";
import { readMessagePage } from "@/db/queries/chunks";
import { completeSegment, findLastSegment, storePostings } from "@/db/queries/postings";
import { loadParticipants } from "@/db/queries/read-messages";
import { chatAnalyzer } from "./chat-analyzer";
import { type Postings, packPostings } from "./packed-postings";
import type { TermAnalyzer } from "./term-analyzer";

const SEGMENT = 16_384;
const PAGE = 512;
/** Rows of one insert: a statement this long keeps nobody waiting on the embedded database. */
const BATCH = 500;
const LONGEST = 0xffff;

export interface IndexTermsOptions {
  analysisId: string;
  /** Milliseconds of `Date.now()` after which no new segment begins; one takes a few seconds. */
  deadline: number;
}

interface Indexing {
  analysisId: string;
  analyzer: TermAnalyzer;
  nameTerms: ReadonlyMap<number, string[]>;
}

/**
 * Indexes the terms of an analysis' messages for BM25, with the speaker's name among the terms of each message, going on
 * behind the last complete segment. `isDone` is false when the deadline came first: call again.
 */
export async function indexTerms(
  database: Database,
  { analysisId, deadline }: IndexTermsOptions,
): Promise<{ isDone: boolean }> {
  const analyzer = await chatAnalyzer(database, analysisId);
  const people = await loadParticipants(database, { analysisId });
  const nameTerms = new Map(people.map(({ idx, name }) => [idx, analyzer.nameTerms(name)]));
  const last = await findLastSegment(database, { analysisId });
  let segment = last ? last.segment + 1 : 0;
  let fromSeq = last ? last.lastMessage + 1 : 0;
  while (Date.now() < deadline) {
    const lastMessage = await indexSegment(database, { analysisId, analyzer, nameTerms }, segment, fromSeq);
    if (lastMessage === undefined) return { isDone: true };
    segment++;
    fromSeq = lastMessage + 1;
  }
  return { isDone: false };
}

/** Indexes the messages from `fromSeq` on; answers the last one, or undefined when there are none. */
async function indexSegment(
  database: Database,
  { analysisId, analyzer, nameTerms }: Indexing,
  segment: number,
  fromSeq: number,
): Promise<number | undefined> {
  const index = new Map<string, Postings>();
  const lengths = new Uint16Array(SEGMENT);
  let next = fromSeq;
  while (next < fromSeq + SEGMENT) {
    const limit = Math.min(PAGE, fromSeq + SEGMENT - next);
    const page = await readMessagePage(database, { analysisId, fromSeq: next, limit });
    for (const { seq, author, text } of page) {
      const terms = [...analyzer.terms(text), ...((author !== null && nameTerms.get(author)) || [])];
      lengths[seq - fromSeq] = Math.min(terms.length, LONGEST);
      addPostings(index, seq - fromSeq, terms);
    }
    next += page.length;
    if (page.length < limit) break;
    await setImmediate();
  }
  if (next === fromSeq) return undefined;

  const rows = Array.from(index, ([term, postings]) => ({ term, packed: packPostings(postings) }));
  for (let i = 0; i < rows.length; i += BATCH) {
    await storePostings(database, { analysisId, segment, rows: rows.slice(i, i + BATCH) });
  }
  const lastMessage = next - 1;
  await completeSegment(database, {
    analysisId,
    segment,
    firstMessage: fromSeq,
    lastMessage,
    lengths: lengths.subarray(0, next - fromSeq),
  });
  return lastMessage;
}

function addPostings(index: Map<string, Postings>, message: number, terms: string[]): void {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) {
    const postings = index.get(term);
    if (postings) postings.push(message, count);
    else index.set(term, [message, count]);
  }
}
