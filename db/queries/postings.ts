import "server-only";
import { and, asc, desc, eq, inArray, isNull, like, max, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { postingSegments, postings } from "@/db/schema/chunks";
import { messages } from "@/db/schema/messages";

/** The term index of an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

export interface PostingSegment {
  segment: number;
  firstMessage: number;
  lastMessage: number;
  /** Terms of each message, from `firstMessage` on. */
  lengths: Uint16Array;
}

export async function findLastSegment(
  database: Database,
  { analysisId }: Target,
): Promise<{ segment: number; lastMessage: number } | undefined> {
  const [last] = await database
    .select({ segment: postingSegments.segment, lastMessage: postingSegments.lastMessage })
    .from(postingSegments)
    .where(eq(postingSegments.analysisId, analysisId))
    .orderBy(desc(postingSegments.segment))
    .limit(1);
  return last;
}

/** Stores postings of a segment. They count for nothing before `completeSegment`, so storing them again is harmless. */
export async function storePostings(
  database: Database,
  { analysisId, segment, rows }: Target & { segment: number; rows: { term: string; packed: Uint8Array }[] },
): Promise<void> {
  const terms = rows.map(({ term }) => term);
  const packed = rows.map((row) => Buffer.from(row.packed));
  await database.execute(sql`
    insert into postings (analysis_id, term, segment, packed)
    select ${analysisId}::uuid, row.term, ${segment}::integer, row.packed
    from unnest(${sql.param(terms)}::text[], ${sql.param(packed)}::bytea[]) as row(term, packed)
    on conflict (analysis_id, term, segment) do update set packed = excluded.packed`);
}

/** Makes the postings of a segment count: from here on they are searched. */
export async function completeSegment(
  database: Database,
  { analysisId, lengths, ...segment }: Target & PostingSegment,
): Promise<void> {
  const bytes = Buffer.alloc(lengths.length * 2);
  lengths.forEach((length, i) => {
    bytes.writeUInt16LE(length, i * 2);
  });
  await database
    .insert(postingSegments)
    .values({ analysisId, ...segment, lengths: bytes })
    .onConflictDoNothing();
}

export async function readSegments(database: Database, { analysisId }: Target): Promise<PostingSegment[]> {
  const rows = await database
    .select()
    .from(postingSegments)
    .where(eq(postingSegments.analysisId, analysisId))
    .orderBy(asc(postingSegments.segment));
  return rows.map(({ lengths: bytes, ...row }) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const lengths = new Uint16Array(bytes.byteLength / 2);
    for (let i = 0; i < lengths.length; i++) lengths[i] = view.getUint16(i * 2, true);
    return { segment: row.segment, firstMessage: row.firstMessage, lastMessage: row.lastMessage, lengths };
  });
}

/** The first message of each segment whose postings count. */
export async function listSegmentStarts(
  database: Database,
  { analysisId }: Target,
): Promise<{ segment: number; firstMessage: number; lastMessage: number }[]> {
  return database
    .select({
      segment: postingSegments.segment,
      firstMessage: postingSegments.firstMessage,
      lastMessage: postingSegments.lastMessage,
    })
    .from(postingSegments)
    .where(eq(postingSegments.analysisId, analysisId))
    .orderBy(asc(postingSegments.segment));
}

export async function readPostings(
  database: Database,
  { analysisId, terms }: Target & { terms: string[] },
): Promise<{ term: string; segment: number; packed: Uint8Array }[]> {
  if (terms.length === 0) return [];
  return database
    .select({ term: postings.term, segment: postings.segment, packed: postings.packed })
    .from(postings)
    .where(and(eq(postings.analysisId, analysisId), inArray(postings.term, terms)));
}

/** Those of the terms that any message has. */
export async function findKnownTerms(
  database: Database,
  { analysisId, terms }: Target & { terms: string[] },
): Promise<Set<string>> {
  if (terms.length === 0) return new Set();
  const rows = await database
    .selectDistinct({ term: postings.term })
    .from(postings)
    .where(and(eq(postings.analysisId, analysisId), inArray(postings.term, terms)));
  return new Set(rows.map(({ term }) => term));
}

/** `beginning` has letters and digits only. */
export async function listTermsBeginning(
  database: Database,
  { analysisId, beginning }: Target & { beginning: string },
): Promise<string[]> {
  const rows = await database
    .selectDistinct({ term: postings.term })
    .from(postings)
    .where(and(eq(postings.analysisId, analysisId), like(postings.term, `${beginning}%`)));
  return rows.map(({ term }) => term);
}

/** Null until it was told. */
export async function findTermLanguage(database: Database, { analysisId }: Target): Promise<string | null> {
  const [row] = await database
    .select({ language: analyses.termLanguage })
    .from(analyses)
    .where(eq(analyses.id, analysisId));
  return row?.language ?? null;
}

/** Keeps the language of the terms, unless one is kept already. */
export async function claimTermLanguage(
  database: Database,
  { analysisId, language }: Target & { language: string },
): Promise<void> {
  await database
    .update(analyses)
    .set({ termLanguage: language })
    .where(and(eq(analyses.id, analysisId), isNull(analyses.termLanguage)));
}

/** Texts of up to `size` messages spread evenly over the chat: always the same ones for the same messages. */
export async function readTextSample(
  database: Database,
  { analysisId, size }: Target & { size: number },
): Promise<string[]> {
  const [range] = await database
    .select({ last: max(messages.seq) })
    .from(messages)
    .where(eq(messages.analysisId, analysisId));
  const step = Math.max(1, Math.floor(((range?.last ?? 0) + 1) / size));
  const seqs = Array.from({ length: size }, (_, i) => i * step);
  const rows = await database
    .select({ text: sql<string>`left(${messages.text}, 300)` })
    .from(messages)
    .where(
      and(eq(messages.analysisId, analysisId), sql`${messages.seq} = any(${sql.param(seqs)}::integer[])`),
    );
  return rows.map(({ text }) => text);
}
