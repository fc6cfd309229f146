import "server-only";
import { and, eq, inArray, isNotNull, isNull, lt, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { chunks, postings } from "@/db/schema/chunks";
import { engineEvents, engineRuns } from "@/db/schema/engine";
import { chatEvents, dayFacts, periodWords } from "@/db/schema/insights";
import { jobs } from "@/db/schema/jobs";
import { messages } from "@/db/schema/messages";
import { threads } from "@/db/schema/threads";
import { webhookDeliveries } from "@/db/schema/webhooks";
import { type DeletionTarget, deliveriesOf, eventsOf, threadsOf } from "./deletion-counts";

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
  const target = { analysisIds: [analysisId] };
  const isHidden = and(eq(analyses.id, analysisId), sql`${analyses.deletedAt} is not null`);
  await database.transaction(async (tx) => {
    const [row] = await tx.select({ id: analyses.id }).from(analyses).where(isHidden).for("update");
    if (!row) return;
    await tx.delete(threads).where(sql`${threads.id} in (${threadsOf(target)})`);
    await tx.delete(webhookDeliveries).where(sql`${webhookDeliveries.id} in (${deliveriesOf(target)})`);
    await tx.delete(analyses).where(isHidden);
  });
}

/** Deletes what the embedded engine keeps of its work on an analysis. Runs that have not ended stay, until they are old. */
export async function deleteEngineState(database: Database, target: DeletionTarget): Promise<void> {
  const isOver = isNotNull(engineRuns.endedAt);
  await database.transaction(async (tx) => {
    await tx.delete(engineRuns).where(and(isOver, sql`${engineRuns.eventId} in (${eventsOf(target)})`));
    await tx
      .delete(engineEvents)
      .where(
        and(
          sql`${engineEvents.id} in (${eventsOf(target)})`,
          notExists(
            tx.select({ one: sql`1` }).from(engineRuns).where(eq(engineRuns.eventId, engineEvents.id)),
          ),
        ),
      );
  });
}

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
