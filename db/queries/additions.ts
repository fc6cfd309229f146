import "server-only";
import { and, desc, eq, exists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type Addition, additions } from "@/db/schema/additions";
import { analyses } from "@/db/schema/analyses";
import { type Job, jobs } from "@/db/schema/jobs";
import { insertBatchRows, instantOf, type ReadBatch } from "./read-messages";

export async function insertAddition(tx: Database, addition: typeof additions.$inferInsert): Promise<void> {
  await tx.insert(additions).values(addition);
}

/** The addition that a job makes. Its owner was checked when it was made. */
export async function loadAddition(
  database: Database,
  { jobId }: { jobId: string },
): Promise<Addition | undefined> {
  const [addition] = await database.select().from(additions).where(eq(additions.jobId, jobId));
  return addition;
}

/** The additions to an analysis with their jobs, as far as these are still kept, newest first. */
export async function listAdditions(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<{ addition: Addition; job: Job | null }[]> {
  return database
    .select({ addition: additions, job: jobs })
    .from(additions)
    .innerJoin(analyses, eq(analyses.id, additions.analysisId))
    .leftJoin(jobs, eq(jobs.id, additions.jobId))
    .where(and(eq(additions.analysisId, analysisId), eq(analyses.ownerId, ownerId)))
    .orderBy(desc(additions.createdAt), desc(additions.jobId));
}

/** The job that made the newest addition to an analysis, unless that job is not kept any more. */
export async function findNewestAddition(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<Pick<Job, "id" | "status"> | undefined> {
  const [newest] = await database
    .select({ job: { id: jobs.id, status: jobs.status } })
    .from(additions)
    .innerJoin(analyses, eq(analyses.id, additions.analysisId))
    .leftJoin(jobs, eq(jobs.id, additions.jobId))
    .where(and(eq(additions.analysisId, analysisId), eq(analyses.ownerId, ownerId)))
    .orderBy(desc(additions.createdAt), desc(additions.jobId))
    .limit(1);
  return newest?.job ?? undefined;
}

export async function saveAddition(
  database: Database,
  {
    jobId,
    ...change
  }: Pick<Addition, "jobId"> & Partial<Pick<Addition, "chats" | "dateOrder" | "importReport" | "isRead">>,
): Promise<void> {
  await database.update(additions).set(change).where(eq(additions.jobId, jobId));
}

/**
 * Stores what is new of a batch and moves the cursor with it, both or neither. False when the cursor stands elsewhere or
 * the job no longer runs: then nothing was stored. `counts` are those of what is new.
 * @throws Error when the analysis has other messages than the batch was made for
 */
export async function storeAddedBatch(
  database: Database,
  { jobId, attempt, batch }: { jobId: string; attempt: number; batch: ReadBatch },
): Promise<boolean> {
  const { analysisId, cursor, counts } = batch;
  return database.transaction(async (tx) => {
    const running = tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.id, jobId), eq(jobs.attempt, attempt), eq(jobs.status, "running")));
    const moved = await tx
      .update(additions)
      .set({
        readCursor: cursor.to,
        messageCount: sql`${additions.messageCount} + ${counts.messages}`,
        systemCount: sql`${additions.systemCount} + ${counts.system}`,
      })
      .where(and(eq(additions.jobId, jobId), eq(additions.readCursor, cursor.from), exists(running)))
      .returning({ id: additions.jobId });
    if (moved.length === 0) return false;
    const [first] = batch.messages;
    if (!first) return true;
    const grown = await tx
      .update(analyses)
      .set({
        messageCount: sql`${analyses.messageCount} + ${counts.messages}`,
        systemCount: sql`${analyses.systemCount} + ${counts.system}`,
        updatedAt: sql`now()`,
      })
      .where(
        and(
          eq(analyses.id, analysisId),
          sql`${analyses.messageCount} + ${analyses.systemCount} = ${first.seq}`,
        ),
      )
      .returning({ id: analyses.id });
    if (grown.length === 0) throw new Error("The analysis has changed while messages were added.");
    await insertBatchRows(tx, batch);
    return true;
  });
}

/** Keeps the counts of what can be searched with an analysis that got more of it. */
export async function saveIndexCounts(
  database: Database,
  { analysisId, chunks, embedded }: { analysisId: string; chunks: number; embedded: number },
): Promise<void> {
  await database
    .update(analyses)
    .set({ chunkCount: chunks, embeddedCount: embedded, updatedAt: sql`now()` })
    .where(eq(analyses.id, analysisId));
}

/** A message to look for, by its place in time as its reader gives it. */
interface SoughtMessage {
  placedTime: number | null;
  text: string;
  sourceId: string | null;
}

/** Stored messages at the same time as a sought one, with its text or its id. */
export interface AlikeRow {
  /** Which of the sought ones, counted from 0. */
  index: number;
  /** `participants.idx` */
  author: number | null;
  hasSourceId: boolean;
  isSameSource: boolean;
  isSameText: boolean;
  messages: number;
  /** Number of the first of them. */
  first: number;
}

/** Finds which messages an analysis has already. Its owner was checked by the caller. */
export async function findAlike(
  database: Database,
  {
    analysisId,
    sought,
    ...at
  }: { analysisId: string; sought: SoughtMessage[]; clock: "utc" | "wall"; timeZone: string },
): Promise<AlikeRow[]> {
  const rows = sought.map((message, index) => ({ index, ...message }));
  const placedAt = instantOf(sql`row."placedTime"`, at);
  // The messages of those times are gathered first: many may have none, and comparing each with each would take long.
  const found = await database.execute<AlikeRow & Record<string, unknown>>(sql`
    with sought as (
      select row.index, coalesce(${placedAt}, '-infinity') as placed_at, row.text, row."sourceId" as source_id
      from json_to_recordset(${JSON.stringify(rows)}::json) as row(
        index integer, "placedTime" double precision, text text, "sourceId" text)),
    near as materialized (
      select m.seq, m.placed_at, m.author, m.text, m.source_id
      from (select distinct placed_at from sought) times
        join messages m on m.analysis_id = ${analysisId} and m.placed_at = times.placed_at),
    alike as (
      select sought.index, near.*, sought.source_id as sought_id, true as is_same_text
      from sought join near on near.placed_at = sought.placed_at and near.text = sought.text
      union all
      select sought.index, near.*, sought.source_id, false
      from sought join near on near.placed_at = sought.placed_at and near.source_id = sought.source_id
      where near.text <> sought.text)
    select index, author, source_id is not null as "hasSourceId",
      (source_id = sought_id) is true as "isSameSource", is_same_text as "isSameText",
      count(*)::int as messages, min(seq) as first
    from alike group by 1, 2, 3, 4, 5`);
  return found.rows;
}
