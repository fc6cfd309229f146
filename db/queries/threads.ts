import "server-only";
import { and, asc, count, desc, eq, exists, inArray, isNotNull, isNull, not, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { threadAnalyses, threads, turns } from "@/db/schema/threads";

export interface ThreadScope {
  ownerId: string;
  /** The one chat that is asked; null for threads about several. */
  analysisId: string | null;
}

/** Threads of an owner, none of whose chats has been deleted. */
export function isVisible(database: Database, ownerId: string) {
  const several = database
    .select({ id: threadAnalyses.analysisId })
    .from(threadAnalyses)
    .where(eq(threadAnalyses.threadId, threads.id));
  const hidden = database
    .select({ id: analyses.id })
    .from(analyses)
    .where(
      and(
        isNotNull(analyses.deletedAt),
        or(eq(analyses.id, threads.analysisId), inArray(analyses.id, several)),
      ),
    );
  return and(eq(threads.ownerId, ownerId), not(exists(hidden)));
}

const isIn = (database: Database, { ownerId, analysisId }: ThreadScope) =>
  and(
    isVisible(database, ownerId),
    analysisId ? eq(threads.analysisId, analysisId) : isNull(threads.analysisId),
  );

export interface FoundThread {
  id: string;
  analysisId: string | null;
}

const columns = { id: threads.id, analysisId: threads.analysisId };

export async function findThread(
  database: Database,
  { ownerId, threadId }: { ownerId: string; threadId: string },
): Promise<FoundThread | undefined> {
  const [thread] = await database
    .select(columns)
    .from(threads)
    .where(and(isVisible(database, ownerId), eq(threads.id, threadId)));
  return thread;
}

/** The thread that was asked last. */
export async function findLatestThread(
  database: Database,
  scope: ThreadScope,
): Promise<FoundThread | undefined> {
  const [thread] = await database
    .select(columns)
    .from(threads)
    .where(isIn(database, scope))
    .orderBy(desc(threads.askedAt), desc(threads.id))
    .limit(1);
  return thread;
}

/** Threads with their first questions, last asked first. */
export async function listThreads(
  database: Database,
  { limit, ...scope }: ThreadScope & { limit: number },
): Promise<{ id: string; askedAt: Date; title: string; questions: number }[]> {
  const question = sql<string>`(array_agg(${turns.question} order by ${turns.position}))[1]`;
  return database
    .select({ id: threads.id, askedAt: threads.askedAt, title: question, questions: count() })
    .from(threads)
    .innerJoin(turns, eq(turns.threadId, threads.id))
    .where(isIn(database, scope))
    .groupBy(threads.id)
    .orderBy(desc(threads.askedAt), desc(threads.id))
    .limit(limit);
}

/** `analysisIds` are the chats that are asked together, where it is not about a single one. */
export async function insertThread(
  database: Database,
  { analysisIds = [], ...thread }: ThreadScope & { id: string; analysisIds?: string[] },
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.insert(threads).values(thread);
    const rows = analysisIds.map((analysisId) => ({ threadId: thread.id, analysisId }));
    if (rows.length > 0) await tx.insert(threadAnalyses).values(rows);
  });
}

/** The chats that a thread asks together. */
export async function listThreadAnalyses(
  database: Database,
  { threadId }: { threadId: string },
): Promise<string[]> {
  const rows = await database
    .select({ id: threadAnalyses.analysisId })
    .from(threadAnalyses)
    .where(eq(threadAnalyses.threadId, threadId))
    .orderBy(asc(threadAnalyses.analysisId));
  return rows.map(({ id }) => id);
}

/** Answers whether there was such a thread. */
export async function deleteThread(
  database: Database,
  { ownerId, threadId }: { ownerId: string; threadId: string },
): Promise<boolean> {
  const deleted = await database
    .delete(threads)
    .where(and(isVisible(database, ownerId), eq(threads.id, threadId)))
    .returning({ id: threads.id });
  return deleted.length > 0;
}
