import "server-only";
import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type Analysis, analyses } from "@/db/schema/analyses";
import { chunks } from "@/db/schema/chunks";
import { jobEvents, jobs } from "@/db/schema/jobs";
import { messages, participants } from "@/db/schema/messages";
import { threads, turns } from "@/db/schema/threads";

interface Owned {
  ownerId: string;
  analysisId: string;
}

const isOwned = ({ ownerId, analysisId }: Owned) =>
  and(eq(analyses.id, analysisId), eq(analyses.ownerId, ownerId));

export async function insertAnalysis(
  database: Database,
  analysis: typeof analyses.$inferInsert,
): Promise<void> {
  await database.insert(analyses).values(analysis);
}

export async function findAnalysis(database: Database, owned: Owned): Promise<Analysis | undefined> {
  const [analysis] = await database.select().from(analyses).where(isOwned(owned));
  return analysis;
}

export async function listAnalyses(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<Analysis[]> {
  return database
    .select()
    .from(analyses)
    .where(eq(analyses.ownerId, ownerId))
    .orderBy(desc(analyses.createdAt), desc(analyses.id));
}

/** Answers whether there was such an analysis. */
export async function renameAnalysis(
  database: Database,
  { title, ...owned }: Owned & { title: string },
): Promise<boolean> {
  const renamed = await database
    .update(analyses)
    .set({ title, updatedAt: sql`now()` })
    .where(isOwned(owned))
    .returning({ id: analyses.id });
  return renamed.length > 0;
}

export interface ParticipantRow {
  analysisId: string;
  idx: number;
  name: string;
}

/** The first `limit` people of each analysis. */
export async function listParticipants(
  database: Database,
  { ownerId, analysisIds, limit }: { ownerId: string; analysisIds: string[]; limit: number },
): Promise<ParticipantRow[]> {
  if (analysisIds.length === 0) return [];
  return database
    .select({ analysisId: participants.analysisId, idx: participants.idx, name: participants.name })
    .from(participants)
    .innerJoin(analyses, eq(analyses.id, participants.analysisId))
    .where(
      and(
        eq(analyses.ownerId, ownerId),
        inArray(participants.analysisId, analysisIds),
        sql`${participants.idx} < ${limit}`,
      ),
    )
    .orderBy(asc(participants.idx));
}

export interface DeletionCounts {
  messages: number;
  participants: number;
  chunks: number;
  jobs: number;
  turns: number;
}

/** What deleting an analysis will remove with it. */
export async function countAnalysisRows(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<DeletionCounts> {
  const number = async (query: Promise<{ value: number }[]>) => (await query)[0]?.value ?? 0;
  return {
    messages: await number(
      database.select({ value: count() }).from(messages).where(eq(messages.analysisId, analysisId)),
    ),
    participants: await number(
      database.select({ value: count() }).from(participants).where(eq(participants.analysisId, analysisId)),
    ),
    chunks: await number(
      database.select({ value: count() }).from(chunks).where(eq(chunks.analysisId, analysisId)),
    ),
    jobs: await number(database.select({ value: count() }).from(jobs).where(eq(jobs.analysisId, analysisId))),
    turns: await number(
      database
        .select({ value: count() })
        .from(turns)
        .innerJoin(threads, eq(threads.id, turns.threadId))
        .where(eq(threads.analysisId, analysisId)),
    ),
  };
}

/** Deletes an analysis with every row that belongs to it. */
export async function deleteAnalysis(database: Database, owned: Owned): Promise<void> {
  await database.delete(analyses).where(isOwned(owned));
}

/** The audit trail of an analysis, oldest first. */
export async function listAnalysisEvents(
  database: Database,
  { ownerId, analysisId }: Owned,
): Promise<{ at: Date; type: string; message: string }[]> {
  return database
    .select({ at: jobEvents.at, type: jobEvents.type, message: jobEvents.message })
    .from(jobEvents)
    .innerJoin(jobs, eq(jobs.id, jobEvents.jobId))
    .where(and(eq(jobs.analysisId, analysisId), eq(jobs.ownerId, ownerId)))
    .orderBy(asc(jobEvents.id));
}
