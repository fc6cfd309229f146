import "server-only";
import type { Database } from "@/db/client";
import { type PostingSegment, readPostings, readSegments } from "@/db/queries/postings";
import type { Scores } from "./fuse-scores";
import { countPostings, forEachPosting } from "./packed-postings";
import type { AlikeTerm } from "./similar-terms";

/** BM25; a low `B` because a long chat message is not a padded one. */
const K1 = 1.2;
const B = 0.4;
/** Terms of a question beyond this are left out: a bit each in `LexicalScores.found`. */
const MOST_TERMS = 31;

export interface LexicalScores {
  scores: Scores;
  /** Bit i of a message is set when it has the i-th of `terms`. */
  found: Uint32Array;
  terms: { term: string /** Rarer terms weigh more. */; weight: number }[];
}

/**
 * Scores every message of an analysis by the terms of a question, after BM25 (Robertson and Zaragoza, 2009). A term and those that
 * are alike count as one.
 */
export async function scoreTerms(
  database: Database,
  {
    analysisId,
    terms: wanted,
    alike = new Map(),
  }: { analysisId: string; terms: string[]; alike?: ReadonlyMap<string, AlikeTerm[]> },
): Promise<LexicalScores> {
  const terms = [...new Set(wanted)].slice(0, MOST_TERMS);
  const groups = terms.map((term) => [{ term, share: 1 }, ...(alike.get(term) ?? [])]);
  const segments = await readSegments(database, { analysisId });
  const rows = await readPostings(database, { analysisId, terms: groups.flat().map(({ term }) => term) });
  const { messages, averageLength } = measure(segments);
  const starts = new Map(segments.map(({ segment, firstMessage }) => [segment, firstMessage]));
  const lengths = joinLengths(segments, messages);

  const scores = new Float32Array(messages);
  const found = new Uint32Array(messages);
  const weighted = groups.map((group, bit) => {
    const shares = new Map(group.map(({ term, share }) => [term, share]));
    const postings = rows.filter((row) => shares.has(row.term) && starts.has(row.segment));
    const holders = postings.reduce((sum, { packed }) => sum + countPostings(packed), 0);
    const weight = Math.log(1 + Math.max(0, messages - holders + 0.5) / (holders + 0.5));
    for (const { term, packed, segment } of postings) {
      const start = starts.get(segment) ?? 0;
      const most = (shares.get(term) ?? 0) * weight * (K1 + 1);
      forEachPosting(packed, (offset, count) => {
        const message = start + offset;
        const norm = K1 * (1 - B + (B * (lengths[message] ?? 0)) / averageLength);
        scores[message] = (scores[message] ?? 0) + (most * count) / (count + norm);
        found[message] = (found[message] ?? 0) | (1 << bit);
      });
    }
    return { term: terms[bit] ?? "", weight };
  });
  return { scores, found, terms: weighted };
}

function measure(segments: PostingSegment[]): { messages: number; averageLength: number } {
  const messages = (segments.at(-1)?.lastMessage ?? -1) + 1;
  let terms = 0;
  for (const { lengths } of segments) for (let i = 0; i < lengths.length; i++) terms += lengths[i] ?? 0;
  return { messages, averageLength: Math.max(1, terms / Math.max(1, messages)) };
}

function joinLengths(segments: PostingSegment[], messages: number): Uint16Array {
  const lengths = new Uint16Array(messages);
  for (const segment of segments) lengths.set(segment.lengths, segment.firstMessage);
  return lengths;
}
