import "server-only";
import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type AnalysisState, analyses } from "@/db/schema/analyses";
import { jobEvents, jobs } from "@/db/schema/jobs";
import { participants } from "@/db/schema/messages";
import { eventColumns, type JobEventRow } from "./jobs";

interface Owned {
  ownerId: string;
  analysisId: string;
}

const isOwned = ({ ownerId, analysisId }: Owned) =>
  and(eq(analyses.id, analysisId), eq(analyses.ownerId, ownerId), isNull(analyses.deletedAt));

export async function insertAnalysis(
  database: Database,
  analysis: typeof analyses.$inferInsert,
): Promise<void> {
  await database.insert(analyses).values(analysis);
}

const { stats: _, ...columns } = getTableColumns(analyses);
/** Of an `AnalysisState`. */
export const analysisState = { ...columns, hasStats: sql<boolean>`${analyses.stats} is not null` };

export async function findAnalysis(database: Database, owned: Owned): Promise<AnalysisState | undefined> {
  const [analysis] = await database.select(analysisState).from(analyses).where(isOwned(owned));
  return analysis;
}

/** Null while they are not counted. */
export async function findStats(database: Database, owned: Owned): Promise<unknown> {
  const [analysis] = await database.select({ stats: analyses.stats }).from(analyses).where(isOwned(owned));
  return analysis?.stats ?? null;
}

/** Those of some analyses that are this owner's, newest first. */
export async function findAnalyses(
  database: Database,
  { ownerId, analysisIds }: { ownerId: string; analysisIds: string[] },
): Promise<AnalysisState[]> {
  return database
    .select(analysisState)
    .from(analyses)
    .where(and(eq(analyses.ownerId, ownerId), isNull(analyses.deletedAt), inArray(analyses.id, analysisIds)))
    .orderBy(desc(analyses.createdAt), desc(analyses.id));
}

interface ListedAnalysis extends AnalysisState {
  /** Messages of the last months, oldest first; null while they are not counted. */
  messagesByMonth: number[] | null;
}

/** The newest analyses of an owner that are indexed to their end. */
export async function findReadyAnalyses(
  database: Database,
  { ownerId, limit }: { ownerId: string; limit: number },
): Promise<AnalysisState[]> {
  return database
    .select(analysisState)
    .from(analyses)
    .where(and(eq(analyses.ownerId, ownerId), isNull(analyses.deletedAt), eq(analyses.status, "ready")))
    .orderBy(desc(analyses.createdAt), desc(analyses.id))
    .limit(limit);
}

/** The analyses of an owner, newest first, with the messages of their last `months`. */
export async function listAnalyses(
  database: Database,
  { ownerId, months }: { ownerId: string; months: number },
): Promise<ListedAnalysis[]> {
  const path = `$.months[last - ${months - 1} to last].messages`;
  return database
    .select({
      ...analysisState,
      messagesByMonth: sql<number[] | null>`jsonb_path_query_array(${analyses.stats}, ${path}::jsonpath)`,
    })
    .from(analyses)
    .where(and(eq(analyses.ownerId, ownerId), isNull(analyses.deletedAt)))
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
        eq(participants.person, participants.idx),
      ),
    )
    .orderBy(asc(participants.idx));
}

/** The audit trail of an analysis, oldest first. */
export async function listAnalysisEvents(
  database: Database,
  { ownerId, analysisId }: Owned,
): Promise<JobEventRow[]> {
  return database
    .select(eventColumns)
    .from(jobEvents)
    .innerJoin(jobs, eq(jobs.id, jobEvents.jobId))
    .where(and(eq(jobs.analysisId, analysisId), eq(jobs.ownerId, ownerId)))
    .orderBy(asc(jobEvents.id));
}
