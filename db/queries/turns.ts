import "server-only";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type SourcesOfChat, type Turn, threads, turns } from "@/db/schema/threads";
import { isVisible } from "./threads";

/** The last `limit` turns of a thread that the caller owns, oldest first; those before `before` only, where it is given. */
export async function listTurns(
  database: Database,
  { threadId, limit, before }: { threadId: string; limit: number; before?: number },
): Promise<Turn[]> {
  const newest = await database
    .select()
    .from(turns)
    .where(and(eq(turns.threadId, threadId), before === undefined ? undefined : lt(turns.position, before)))
    .orderBy(desc(turns.position), desc(turns.createdAt))
    .limit(limit);
  return newest.reverse();
}

/** A turn with the chat its thread is about, null where it is about several. */
export async function findTurn(
  database: Database,
  { ownerId, turnId }: { ownerId: string; turnId: string },
): Promise<{ turn: Turn; analysisId: string | null } | undefined> {
  const [found] = await database
    .select({ turn: turns, analysisId: threads.analysisId })
    .from(turns)
    .innerJoin(threads, eq(threads.id, turns.threadId))
    .where(and(eq(turns.id, turnId), isVisible(database, ownerId)));
  return found;
}

/** Adds a turn at the end of a thread that the caller owns. */
export async function insertTurn(
  database: Database,
  turn: Pick<Turn, "id" | "threadId" | "question" | "mode" | "partlyIndexed">,
): Promise<void> {
  const position = sql`(select coalesce(max(position) + 1, 0) from turns where thread_id = ${turn.threadId})`;
  await database.transaction(async (tx) => {
    await tx.update(threads).set({ askedAt: sql`now()` }).where(eq(threads.id, turn.threadId));
    await tx.insert(turns).values({ ...turn, position });
  });
}

/** What a model has taken for an answer. */
export type TurnCost = Pick<Turn, "inputTokens" | "outputTokens" | "microDollars">;

export const nothingSpent: TurnCost = { inputTokens: 0, outputTokens: 0, microDollars: null };

/** Empties a turn that the caller owns for a new answer; the number of its attempt, or undefined when somebody was quicker. */
export async function restartTurn(
  database: Database,
  { id, attempt, mode, partlyIndexed }: Pick<Turn, "id" | "attempt" | "mode" | "partlyIndexed">,
): Promise<number | undefined> {
  const [restarted] = await database
    .update(turns)
    .set({
      mode,
      partlyIndexed,
      attempt: attempt + 1,
      status: "answering",
      answer: "",
      problem: null,
      sources: [],
      unsourced: [],
      searched: null,
      ...nothingSpent,
      feedback: null,
      aliveAt: sql`now()`,
    })
    .where(and(eq(turns.id, id), eq(turns.attempt, attempt)))
    .returning({ attempt: turns.attempt });
  return restarted?.attempt;
}

export interface Draft {
  answer: string;
  mode: Turn["mode"];
  sources: SourcesOfChat[];
  unsourced: Turn["unsourced"];
  searched: number | null;
}

interface Attempt {
  turnId: string;
  attempt: number;
}

const isAnswering = ({ turnId, attempt }: Attempt) =>
  and(eq(turns.id, turnId), eq(turns.attempt, attempt), eq(turns.status, "answering"));

/** Stores what is written so far and that somebody writes. False when nobody waits for it any more: it was stopped. */
export async function saveDraft(
  database: Database,
  { draft, ...attempt }: Attempt & { draft: Draft | undefined },
): Promise<boolean> {
  const saved = await database
    .update(turns)
    .set({ ...draft, aliveAt: sql`now()` })
    .where(isAnswering(attempt))
    .returning({ id: turns.id });
  return saved.length > 0;
}

/** Stores what an answer has cost so far. It may still be counted after somebody has stopped it. */
export async function saveTurnCost(
  database: Database,
  { turnId, attempt, cost }: Attempt & { cost: TurnCost },
): Promise<void> {
  await database
    .update(turns)
    .set(cost)
    .where(and(eq(turns.id, turnId), eq(turns.attempt, attempt)));
}

/** Stores how an answer ended. False when it had been stopped before. */
export async function finishTurn(
  database: Database,
  { draft, status, problem, ...attempt }: Attempt & { draft: Draft } & Pick<Turn, "status" | "problem">,
): Promise<boolean> {
  const finished = await database
    .update(turns)
    .set({ ...draft, status, problem })
    .where(isAnswering(attempt))
    .returning({ id: turns.id });
  return finished.length > 0;
}

/** Stops a turn that the caller owns; one that has ended stays as it is. */
export async function stopTurn(database: Database, { turnId }: { turnId: string }): Promise<void> {
  await database
    .update(turns)
    .set({ status: "stopped" })
    .where(and(eq(turns.id, turnId), eq(turns.status, "answering")));
}

/** Keeps what was thought of the answer of a turn that the caller owns. */
export async function rateTurn(
  database: Database,
  { turnId, feedback }: { turnId: string; feedback: Turn["feedback"] },
): Promise<void> {
  await database.update(turns).set({ feedback }).where(eq(turns.id, turnId));
}
