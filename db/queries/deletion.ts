import "server-only";
import { and, count, eq, inArray, isNull, lt, notExists, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { chunks, postings } from "@/db/schema/chunks";
import { chatEvents, dayFacts, periodWords } from "@/db/schema/insights";
import { jobs } from "@/db/schema/jobs";
import { messages, participants } from "@/db/schema/messages";
import { threadAnalyses, threads, turns } from "@/db/schema/threads";

interface Target {
  analysisId: string;
}

/** Hides an analysis from its owner for good. False when there is none to hide. */
export async function hideAnalysis(
  database: Database,
  { ownerId, analysisId }: Target & { ownerId: string },
): Promise<boolean> {
  const hidden = await database
    .update(analyses)
    .set({ deletedAt: sql`now()`, updatedAt: sql`now()` })
    .where(and(eq(analyses.id, analysisId), eq(analyses.ownerId, ownerId), isNull(analyses.deletedAt)))
    .returning({ id: analyses.id });
  return hidden.length > 0;
}

export interface DeletionCounts {
  messages: number;
  participants: number;
  chunks: number;
  jobs: number;
  turns: number;
}

/** What deleting an analysis will remove with it; the job that deletes it stays. */
export async function countAnalysisRows(database: Database, { analysisId }: Target): Promise<DeletionCounts> {
  const number = async (query: Promise<{ value: number }[]>) => (await query)[0]?.value ?? 0;
  const value = count();
  return {
    messages: await number(
      database.select({ value }).from(messages).where(eq(messages.analysisId, analysisId)),
    ),
    participants: await number(
      database.select({ value }).from(participants).where(eq(participants.analysisId, analysisId)),
    ),
    chunks: await number(database.select({ value }).from(chunks).where(eq(chunks.analysisId, analysisId))),
    jobs: await number(
      database
        .select({ value })
        .from(jobs)
        .where(and(eq(jobs.analysisId, analysisId), sql`${jobs.kind} <> 'delete'`)),
    ),
    turns: await number(
      database
        .select({ value })
        .from(turns)
        .innerJoin(threads, eq(threads.id, turns.threadId))
        .where(asks(database, analysisId)),
    ),
  };
}

/** The tables that grow with a chat, with how many rows a moment of the embedded database removes. */
const largeTables = [
  [chunks, 200],
  [postings, 1_000],
  [messages, 1_000],
  [periodWords, 200],
  [dayFacts, 1_000],
  [chatEvents, 1_000],
] as const;

/** Removes some of the rows of an analysis; how many, and none when only small tables are left. */
export async function deleteSomeRows(database: Database, { analysisId }: Target): Promise<number> {
  for (const [table, limit] of largeTables) {
    const { rowCount } = await database.execute(sql`
      delete from ${table} where ctid = any(array(
        select ctid from ${table} where analysis_id = ${analysisId} limit ${limit}))`);
    if (rowCount) return rowCount;
  }
  return 0;
}

/**
 * Deletes a hidden analysis with every row that still belongs to it, and with the threads that asked it together with
 * others: their answers quote it.
 */
export async function deleteAnalysisRow(database: Database, { analysisId }: Target): Promise<void> {
  const isHidden = and(eq(analyses.id, analysisId), sql`${analyses.deletedAt} is not null`);
  await database.transaction(async (tx) => {
    const [row] = await tx.select({ id: analyses.id }).from(analyses).where(isHidden).for("update");
    if (!row) return;
    await tx.delete(threads).where(asks(tx, analysisId));
    await tx.delete(analyses).where(isHidden);
  });
}

/** Threads that ask an analysis, alone or with others. */
const asks = (database: Database, analysisId: string) =>
  or(
    eq(threads.analysisId, analysisId),
    inArray(
      threads.id,
      database
        .select({ id: threadAnalyses.threadId })
        .from(threadAnalyses)
        .where(eq(threadAnalyses.analysisId, analysisId)),
    ),
  );

/** Analyses hidden before `before` that no unfinished job is deleting. */
export async function listForgottenDeletions(
  database: Database,
  { before }: { before: Date },
): Promise<{ ownerId: string; analysisId: string }[]> {
  const deletion = database
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        eq(jobs.analysisId, analyses.id),
        eq(jobs.kind, "delete"),
        inArray(jobs.status, ["pending", "running"]),
      ),
    );
  return database
    .select({ ownerId: analyses.ownerId, analysisId: analyses.id })
    .from(analyses)
    .where(and(lt(analyses.deletedAt, before), notExists(deletion)));
}
