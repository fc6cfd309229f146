import "server-only";
import { and, asc, count, eq, ne, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { messages, participants } from "@/db/schema/messages";

/** Which messages are counted. The owner of the analysis was checked by the caller. */
export interface CountScope {
  analysisId: string;
  /** IANA name: the calendar of `period`. */
  timeZone: string;
  authors?: number[];
  period?: { year?: number; month?: number; day?: number };
  /** Only these message numbers. */
  seqs?: number[];
}

export interface AuthorCount {
  /** The person, where several names were merged into one. */
  author: number | null;
  messages: number;
  /** Numbers of the first and the last message counted, and when these were sent, in seconds. */
  first: number;
  last: number;
  firstAt: number;
  lastAt: number;
}

/** Time and number together: their order is that of the transcript. */
const place = sql`array[extract(epoch from ${messages.placedAt})::float8, ${messages.seq}]`;

/** Counts the messages that people wrote, by author, most first. */
export async function countByAuthor(database: Database, scope: CountScope): Promise<AuthorCount[]> {
  const rows = await database
    .select({
      author: participants.person,
      messages: count(),
      first: sql<[at: number, seq: number]>`min(${place})`,
      last: sql<[at: number, seq: number]>`max(${place})`,
    })
    .from(messages)
    .leftJoin(
      participants,
      and(eq(participants.analysisId, messages.analysisId), eq(participants.idx, messages.author)),
    )
    .where(inScope(scope))
    .groupBy(participants.person)
    .orderBy(sql`count(*) desc`, asc(participants.person));
  return rows.map(({ first: [firstAt, first], last: [lastAt, last], ...row }) => ({
    ...row,
    first,
    last,
    firstAt,
    lastAt,
  }));
}

function inScope({ analysisId, timeZone, authors, period = {}, seqs }: CountScope): SQL | undefined {
  const local = sql`(${messages.sentAt} at time zone ${timeZone})`;
  const units = (["year", "month", "day"] as const).flatMap((unit) => {
    const value = period[unit];
    return value === undefined ? [] : [sql`extract(${sql.raw(unit)} from ${local}) = ${value}`];
  });
  return and(
    eq(messages.analysisId, analysisId),
    ne(messages.kind, "system"),
    authors && sql`${participants.person} = any(${sql.param(authors)}::integer[])`,
    seqs && sql`${messages.seq} = any(${sql.param(seqs)}::integer[])`,
    ...units,
  );
}
