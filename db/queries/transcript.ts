import "server-only";
import { and, asc, count, desc, eq, gt, gte, ilike, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { messages } from "@/db/schema/messages";

export type MessageRow = typeof messages.$inferSelect;

export interface TranscriptScope {
  ownerId: string;
  analysisId: string;
  search?: string;
  author?: number;
  /** Days `YYYY-MM-DD` of the analysis's time zone, both included. */
  from?: string;
  to?: string;
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Joins the analysis, so that nobody reads messages of someone else's. */
function inScope({ ownerId, analysisId, search, author, from, to }: TranscriptScope): SQL | undefined {
  const midnight = (day: string) => sql`(${day}::date::timestamp at time zone ${analyses.timeZone})`;
  return and(
    eq(analyses.ownerId, ownerId),
    eq(messages.analysisId, analysisId),
    search ? ilike(messages.text, like(search)) : undefined,
    author === undefined ? undefined : eq(messages.author, author),
    from ? gte(messages.sentAt, midnight(from)) : undefined,
    to ? lt(messages.sentAt, sql`(${midnight(to)} + interval '1 day')`) : undefined,
  );
}

const selectMessages = (database: Database) =>
  database
    .select({ message: messages })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .$dynamic();

const rowsOf = (found: { message: MessageRow }[]) => found.map(({ message }) => message);

/** Up to `limit` messages after number `seq`, in order. */
export async function listMessagesAfter(
  database: Database,
  { seq, limit, ...scope }: TranscriptScope & { seq: number; limit: number },
): Promise<MessageRow[]> {
  const query = selectMessages(database).where(and(inScope(scope), gt(messages.seq, seq)));
  return rowsOf(await query.orderBy(asc(messages.seq)).limit(limit));
}

/** Up to `limit` messages before number `seq`, in order. */
export async function listMessagesBefore(
  database: Database,
  { seq, limit, ...scope }: TranscriptScope & { seq: number; limit: number },
): Promise<MessageRow[]> {
  const query = selectMessages(database).where(and(inScope(scope), lt(messages.seq, seq)));
  return rowsOf(await query.orderBy(desc(messages.seq)).limit(limit)).reverse();
}

export async function countMessages(database: Database, scope: TranscriptScope): Promise<number> {
  const [found] = await database
    .select({ value: count() })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .where(inScope(scope));
  return found?.value ?? 0;
}

/** The numbers of messages by the ids they have in the export. */
export async function findSeqsBySourceId(
  database: Database,
  { sourceIds, ...scope }: { ownerId: string; analysisId: string; sourceIds: string[] },
): Promise<Map<string, number>> {
  if (sourceIds.length === 0) return new Map();
  const found = await database
    .select({ sourceId: messages.sourceId, seq: messages.seq })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .where(and(inScope(scope), inArray(messages.sourceId, sourceIds)));
  return new Map(found.map(({ sourceId, seq }) => [sourceId ?? "", seq]));
}
