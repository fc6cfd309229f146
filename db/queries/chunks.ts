import "server-only";
import { and, asc, count, desc, eq, gt, gte, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { chunks, coarseCode } from "@/db/schema/chunks";
import { messages } from "@/db/schema/messages";
import { endOfDay, startOfDay } from "./local-day";
import type { MessageFilter } from "./picked-messages";

/** What indexing and searching do with chunks. They act on an analysis whose owner was checked by the caller. */
interface Target {
  analysisId: string;
  /** One that is being built; left out, the one that is searched. */
  generation?: number;
}

const generationOf = ({ analysisId, generation }: Target) =>
  generation === undefined
    ? sql`(select generation from analyses where id = ${analysisId})`
    : sql`${generation}::integer`;

const isIn = (target: Target) =>
  and(eq(chunks.analysisId, target.analysisId), sql`${chunks.generation} = ${generationOf(target)}`);

export async function readMessagePage(
  database: Database,
  { analysisId, fromSeq, limit }: Target & { fromSeq: number; limit: number },
) {
  return database
    .select({
      seq: messages.seq,
      sentAt: messages.sentAt,
      author: messages.author,
      kind: messages.kind,
      text: messages.text,
    })
    .from(messages)
    .where(and(eq(messages.analysisId, analysisId), gte(messages.seq, fromSeq)))
    .orderBy(asc(messages.seq))
    .limit(limit);
}

/** The chunk that was planned last: where planning goes on. */
export async function findLastChunk(
  database: Database,
  target: Target,
): Promise<{ seq: number; lastMessage: number } | undefined> {
  const [chunk] = await database
    .select({ seq: chunks.seq, lastMessage: chunks.lastMessage })
    .from(chunks)
    .where(isIn(target))
    .orderBy(desc(chunks.seq))
    .limit(1);
  return chunk;
}

export interface ChunkRow {
  seq: number;
  firstMessage: number;
  lastMessage: number;
  startAt: Date | null;
  endAt: Date | null;
  authors: number[];
  text: string;
}

/** Stores chunks in one statement, all or none; those whose number is taken are left as they are. */
export async function insertChunks(
  database: Database,
  { rows, ...target }: Target & { rows: ChunkRow[] },
): Promise<void> {
  await database.execute(sql`
    insert into chunks (analysis_id, generation, seq, first_message, last_message, start_at, end_at, authors, text)
    select ${target.analysisId}::uuid, ${generationOf(target)}, row.seq, row."firstMessage", row."lastMessage", row."startAt", row."endAt",
      row.authors, row.text
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(
      seq integer, "firstMessage" integer, "lastMessage" integer, "startAt" timestamptz, "endAt" timestamptz,
      authors integer[], text text
    )
    on conflict do nothing`);
}

/** The next chunks without an embedding among those whose number leaves the remainder `lane` by `lanes`. */
export async function readUnembeddedChunks(
  database: Database,
  {
    lane,
    lanes,
    afterSeq,
    limit,
    ...target
  }: Target & {
    lane: number;
    lanes: number;
    afterSeq: number;
    limit: number;
  },
): Promise<{ seq: number; text: string }[]> {
  return database
    .select({ seq: chunks.seq, text: chunks.text })
    .from(chunks)
    .where(
      and(
        isIn(target),
        gt(chunks.seq, afterSeq),
        isNull(chunks.embedding),
        sql`${chunks.seq} % ${lanes} = ${lane}`,
      ),
    )
    .orderBy(asc(chunks.seq))
    .limit(limit);
}

/**
 * Stores embeddings where there is none yet; answers how many were stored. The numbers are said twice: a planner without statistics
 * looks through all chunks of the analysis for the join, and by its key for the array.
 */
export async function storeEmbeddings(
  database: Database,
  { rows, ...target }: Target & { rows: { seq: number; embedding: Float32Array }[] },
): Promise<number> {
  const seqs = rows.map(({ seq }) => seq);
  const vectors = rows.map(({ embedding }) => vectorLiteral(embedding));
  const { rowCount } = await database.execute(sql`
    update chunks set embedding = row.embedding::vector
    from unnest(${sql.param(seqs)}::integer[], ${sql.param(vectors)}::text[]) as row(seq, embedding)
    where ${isIn(target)} and chunks.seq = row.seq and chunks.embedding is null
      and chunks.seq = any(${sql.param(seqs)}::integer[])`);
  return rowCount ?? 0;
}

/**
 * Ties an analysis to the model that embeds it, unless it is tied to one already. Answers the model it is tied to:
 * vectors of two models cannot be compared.
 */
export async function claimEmbeddingModel(
  database: Database,
  { analysisId, model }: Target & { model: string },
): Promise<string | null | undefined> {
  await database
    .update(analyses)
    .set({ embeddingModel: model })
    .where(and(eq(analyses.id, analysisId), isNull(analyses.embeddingModel)));
  return findEmbeddingModel(database, { analysisId });
}

/** Undefined when there is no such analysis. */
export async function findEmbeddingModel(
  database: Database,
  { analysisId }: Target,
): Promise<string | null | undefined> {
  const [row] = await database
    .select({ model: analyses.embeddingModel })
    .from(analyses)
    .where(eq(analyses.id, analysisId));
  return row?.model;
}

export interface NearChunk {
  firstMessage: number;
  lastMessage: number;
  /** Cosine, from -1 to 1. */
  similarity: number;
}

/** Persons, and first and last day, of the messages looked for. */
export type ChunkFilter = Pick<MessageFilter, "timeZone" | "people" | "from" | "to">;

/** Whether a chunk may hold a message that is meant: some of its own are by the people, and its time meets the days. */
function mayHold({ analysisId }: Target, { timeZone, people, from, to }: ChunkFilter): SQL | undefined {
  return and(
    people &&
      sql`${chunks.authors} && array(
        select idx from participants where analysis_id = ${analysisId} and person = any(${sql.param(people)}::integer[]))`,
    from === undefined ? undefined : gte(chunks.endAt, startOfDay(from, timeZone)),
    to === undefined ? undefined : lt(chunks.startAt, endOfDay(to, timeZone)),
  );
}

/** Chunks that come near by their codes; the best 50 by their vectors are among them but for one in a hundred. */
const LOOKED_AT = 1_000;

/**
 * The chunks nearest to a vector, nearest first: all of this analysis are compared by their codes, and those that come near by
 * their vectors. The cost depends on this analysis alone.
 */
export async function findNearestChunks(
  database: Database,
  {
    embedding,
    limit,
    within,
    ...target
  }: Target & { embedding: Float32Array; limit: number; within?: ChunkFilter },
): Promise<NearChunk[]> {
  const sought = sql`${vectorLiteral(embedding)}::vector`;
  const near = database
    .select({
      firstMessage: chunks.firstMessage,
      lastMessage: chunks.lastMessage,
      embedding: chunks.embedding,
    })
    .from(chunks)
    .where(and(isIn(target), isNotNull(chunks.code), within && mayHold(target, within)))
    .orderBy(sql`${chunks.code} <~> ${coarseCode(sought)}`)
    .limit(LOOKED_AT)
    .as("near");
  const distance = sql<number>`${near.embedding} <=> ${sought}`;
  return database
    .select({
      firstMessage: near.firstMessage,
      lastMessage: near.lastMessage,
      similarity: sql<number>`1 - (${distance})`.mapWith(Number),
    })
    .from(near)
    .orderBy(distance)
    .limit(limit);
}

/** How many chunks there are, and how many of them have their embedding. */
export async function countChunks(
  database: Database,
  target: Target,
): Promise<{ chunks: number; embedded: number }> {
  const [stored] = await database
    .select({ chunks: count(), embedded: count(chunks.embedding) })
    .from(chunks)
    .where(isIn(target));
  return { chunks: stored?.chunks ?? 0, embedded: stored?.embedded ?? 0 };
}

/** pgvector's text form, with as many digits as a 32-bit float holds. */
function vectorLiteral(vector: Float32Array): string {
  return `[${Array.from(vector, (value) => (value === 0 ? "0" : value.toPrecision(8))).join(",")}]`;
}

/** How many characters the searched passages of an analysis have together. */
export async function sumChunkCharacters(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<number> {
  const [found] = await database
    .select({ characters: sql<number>`coalesce(sum(char_length(${chunks.text})), 0)`.mapWith(Number) })
    .from(chunks)
    .innerJoin(analyses, eq(analyses.id, chunks.analysisId))
    .where(and(eq(chunks.analysisId, analysisId), eq(chunks.generation, analyses.generation)));
  return found?.characters ?? 0;
}
