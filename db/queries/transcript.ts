import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { messages } from "@/db/schema/messages";
import { startOfDay } from "./local-day";
import type { TranscriptKey } from "./transcript-marks";

export type MessageRow = typeof messages.$inferSelect;

/** The messages of an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

const key = sql`(${messages.placedAt}, ${messages.seq})`;
const keyOf = ({ placedAt, seq }: TranscriptKey) => sql`(${placedAt}::timestamptz, ${seq}::integer)`;

const isBetween = (analysisId: string, from: TranscriptKey, to: TranscriptKey | undefined): SQL | undefined =>
  and(eq(messages.analysisId, analysisId), sql`${key} >= ${keyOf(from)}`, to && sql`${key} < ${keyOf(to)}`);

/** What the transcript is ordered by, of a message; undefined where the analysis has no such message. */
export async function findKey(
  database: Database,
  { analysisId, seq }: Target & { seq: number },
): Promise<TranscriptKey | undefined> {
  const [found] = await database
    .select({ placedAt: sql<string>`${messages.placedAt}::text`, seq: messages.seq })
    .from(messages)
    .where(and(eq(messages.analysisId, analysisId), eq(messages.seq, seq)));
  return found;
}

/** What all messages of a day of the calendar and of later ones come after. */
export async function findMidnight(
  database: Database,
  { timeZone, day }: { timeZone: string; day: string },
): Promise<TranscriptKey> {
  const { rows } = await database.execute<{ midnight: string }>(sql`
    select ${startOfDay(day, timeZone)}::text as midnight`);
  return { placedAt: rows[0]?.midnight ?? "infinity", seq: -1 };
}

/** Whether a message is another one or stands after it. */
export async function isAtOrAfter(
  database: Database,
  { analysisId, seq, other }: Target & { seq: number; other: number },
): Promise<boolean> {
  const { rows } = await database.execute<{ is_reached: boolean }>(sql`
    select (one.placed_at, one.seq) >= (two.placed_at, two.seq) as is_reached from messages one, messages two
    where one.analysis_id = ${analysisId} and one.seq = ${seq} and two.analysis_id = ${analysisId} and two.seq = ${other}`);
  return rows[0]?.is_reached ?? false;
}

/** How many messages stand from one key on and before another. */
export async function countBetween(
  database: Database,
  { analysisId, from, to }: Target & { from: TranscriptKey; to: TranscriptKey },
): Promise<number> {
  const [found] = await database
    .select({ value: sql<number>`count(*)::integer` })
    .from(messages)
    .where(isBetween(analysisId, from, to));
  return found?.value ?? 0;
}

/** Messages in order from a key on, `skip` of them left out; `to` keeps the embedded database from sorting all that come later. */
export async function listMessagesFrom(
  database: Database,
  {
    analysisId,
    from,
    to,
    skip,
    limit,
  }: Target & { from: TranscriptKey; to: TranscriptKey | undefined; skip: number; limit: number },
): Promise<MessageRow[]> {
  return database
    .select()
    .from(messages)
    .where(isBetween(analysisId, from, to))
    .orderBy(messages.placedAt, messages.seq)
    .offset(skip)
    .limit(limit);
}

/** Messages by their numbers, in the order of the numbers given. */
export async function listMessagesBySeq(
  database: Database,
  { analysisId, seqs }: Target & { seqs: number[] },
): Promise<MessageRow[]> {
  if (seqs.length === 0) return [];
  const rows = await database
    .select()
    .from(messages)
    .innerJoin(
      sql`unnest(${sql.param(seqs)}::integer[]) with ordinality as wanted(seq, place)`,
      and(eq(messages.analysisId, analysisId), eq(messages.seq, sql`wanted.seq`)),
    )
    .orderBy(sql`wanted.place`);
  return rows.map((row) => row.messages);
}

/** The numbers of messages by the ids they have in the export. */
export async function findSeqsBySourceId(
  database: Database,
  { analysisId, sourceIds }: Target & { sourceIds: string[] },
): Promise<Map<string, number>> {
  if (sourceIds.length === 0) return new Map();
  const found = await database
    .select({ sourceId: messages.sourceId, seq: messages.seq })
    .from(messages)
    .where(and(eq(messages.analysisId, analysisId), inArray(messages.sourceId, sourceIds)));
  return new Map(found.map(({ sourceId, seq }) => [sourceId ?? "", seq]));
}
