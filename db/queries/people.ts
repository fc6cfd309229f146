import "server-only";
import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { messages, participants } from "@/db/schema/messages";

/** The names of an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

export interface NameRow {
  idx: number;
  name: string;
  mergedInto: number | null;
  person: number;
}

const columns = {
  idx: participants.idx,
  name: participants.name,
  mergedInto: participants.mergedInto,
  person: participants.person,
};

/** Every name, for a change: nobody else changes them before this transaction ends. */
export async function lockNames(tx: Database, { analysisId }: Target): Promise<NameRow[]> {
  return tx
    .select(columns)
    .from(participants)
    .where(eq(participants.analysisId, analysisId))
    .orderBy(asc(participants.idx))
    .for("update");
}

/** Every name with how many messages stand under it. */
export async function countByName(
  database: Database,
  { analysisId }: Target,
): Promise<(NameRow & { messages: number })[]> {
  const counted = database
    .select({ author: messages.author, messages: count().as("messages") })
    .from(messages)
    .where(eq(messages.analysisId, analysisId))
    .groupBy(messages.author)
    .as("counted");
  return database
    .select({ ...columns, messages: sql<number>`coalesce(${counted.messages}, 0)`.mapWith(Number) })
    .from(participants)
    .leftJoin(counted, eq(counted.author, participants.idx))
    .where(eq(participants.analysisId, analysisId))
    .orderBy(asc(participants.idx));
}

export async function saveMergedInto(
  tx: Database,
  { analysisId, idx, mergedInto }: Target & { idx: number; mergedInto: number | null },
): Promise<void> {
  await tx
    .update(participants)
    .set({ mergedInto })
    .where(and(eq(participants.analysisId, analysisId), eq(participants.idx, idx)));
}

/** Sets whom the messages of each name count for. */
export async function savePersons(
  tx: Database,
  { analysisId, persons }: Target & { persons: ReadonlyMap<number, number> },
): Promise<void> {
  await tx.execute(sql`
    update participants set person = row.person
    from unnest(${sql.param([...persons.keys()])}::integer[], ${sql.param([...persons.values()])}::integer[])
      as row(idx, person)
    where analysis_id = ${analysisId} and participants.idx = row.idx and participants.person <> row.person`);
}
