import "server-only";
import type { Database } from "@/db/client";
import { findAnalyses, findAnalysis } from "@/db/queries/analyses";
import {
  deleteThread,
  type FoundThread,
  findLatestThread,
  findThread,
  listThreadAnalyses,
  listThreads,
  type ThreadScope,
} from "@/db/queries/threads";
import { listTurns } from "@/db/queries/turns";
import { notFound } from "@/lib/errors/not-found";
import { describeChats } from "./asked-chats";
import { describeTurns, type ThreadChats } from "./describe-turns";
import type { Thread, ThreadSummary } from "./thread.schema";

const MOST_TURNS = 100;
const MOST_THREADS = 100;

/** What was asked last about a chat, or about several; null when nothing was. @throws AppError `not-found` */
export async function readLatestThread(database: Database, scope: ThreadScope): Promise<Thread | null> {
  await assertOwned(database, scope);
  const thread = await findLatestThread(database, scope);
  return thread ? describeThread(database, scope.ownerId, thread) : null;
}

/** @throws AppError `not-found` for a thread that is not this owner's */
export async function readThread(
  database: Database,
  { ownerId, threadId }: { ownerId: string; threadId: string },
): Promise<Thread> {
  const thread = await findThread(database, { ownerId, threadId });
  if (!thread) throw notFound();
  return describeThread(database, ownerId, thread);
}

/** Threads about a chat, or about several, last asked first. @throws AppError `not-found` */
export async function readThreads(database: Database, scope: ThreadScope): Promise<ThreadSummary[]> {
  await assertOwned(database, scope);
  const found = await listThreads(database, { ...scope, limit: MOST_THREADS });
  return found.map(({ askedAt, ...thread }) => ({ ...thread, askedAt: askedAt.toISOString() }));
}

/** @throws AppError `not-found` for a thread that is not this owner's */
export async function removeThread(
  database: Database,
  owned: { ownerId: string; threadId: string },
): Promise<void> {
  if (!(await deleteThread(database, owned))) throw notFound();
}

/** The chats that a thread asks. */
export async function chatsOf(
  database: Database,
  ownerId: string,
  { id: threadId, analysisId }: FoundThread,
): Promise<ThreadChats> {
  const isAcross = analysisId === null;
  const analysisIds = isAcross ? await listThreadAnalyses(database, { threadId }) : [analysisId];
  return { analyses: await findAnalyses(database, { ownerId, analysisIds }), isAcross };
}

async function describeThread(database: Database, ownerId: string, thread: FoundThread): Promise<Thread> {
  const chats = await chatsOf(database, ownerId, thread);
  const turns = await listTurns(database, { threadId: thread.id, limit: MOST_TURNS });
  return {
    id: thread.id,
    chats: describeChats(chats.analyses, []),
    turns: await describeTurns(database, turns, chats),
  };
}

async function assertOwned(database: Database, { ownerId, analysisId }: ThreadScope): Promise<void> {
  if (analysisId && !(await findAnalysis(database, { ownerId, analysisId }))) throw notFound();
}
