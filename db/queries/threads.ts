import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { threads, turns } from "@/db/schema/threads";

export type Turn = typeof turns.$inferSelect;

interface Owned {
  ownerId: string;
  analysisId: string;
}

const isOwned = ({ ownerId, analysisId }: Owned) =>
  and(eq(threads.ownerId, ownerId), eq(threads.analysisId, analysisId));

/** The newest thread about an analysis, or the one with an id. */
export async function findThread(
  database: Database,
  { threadId, ...owned }: Owned & { threadId?: string },
): Promise<{ id: string } | undefined> {
  const [thread] = await database
    .select({ id: threads.id })
    .from(threads)
    .where(and(isOwned(owned), threadId ? eq(threads.id, threadId) : undefined))
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(1);
  return thread;
}

export async function insertThread(database: Database, thread: Owned & { id: string }): Promise<void> {
  await database.insert(threads).values(thread);
}

/** The last `limit` turns of a thread, oldest first. */
export async function listTurns(
  database: Database,
  { threadId, limit, ...owned }: Owned & { threadId: string; limit: number },
): Promise<Turn[]> {
  const ownThread = database.select({ id: threads.id }).from(threads).where(isOwned(owned));
  const newest = await database
    .select()
    .from(turns)
    .where(and(eq(turns.threadId, threadId), inArray(turns.threadId, ownThread)))
    .orderBy(desc(turns.position), desc(turns.createdAt))
    .limit(limit);
  return newest.reverse();
}

/** Adds a turn at the end of a thread that the caller owns. */
export async function insertTurn(
  database: Database,
  { id, threadId, question, mode }: Pick<Turn, "id" | "threadId" | "question" | "mode">,
): Promise<void> {
  const position = sql`(select coalesce(max(position) + 1, 0) from turns where thread_id = ${threadId})`;
  await database.insert(turns).values({ id, threadId, question, mode, position });
}

/** Stores how a turn ended. `citations` are message numbers. */
export async function finishTurn(
  database: Database,
  { id, ...ending }: Pick<Turn, "id" | "answer" | "mode" | "status"> & { citations: number[] },
): Promise<void> {
  await database.update(turns).set(ending).where(eq(turns.id, id));
}
