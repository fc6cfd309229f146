import "server-only";
import { and, asc, count, eq, max, min, ne, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { messages } from "@/db/schema/messages";

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
  author: number | null;
  messages: number;
  /** Numbers of the first and the last message counted. */
  first: number;
  last: number;
}

/** Counts the messages that people wrote, by author, most first. */
export async function countByAuthor(database: Database, scope: CountScope): Promise<AuthorCount[]> {
  const rows = await database
    .select({
      author: messages.author,
      messages: count(),
      first: min(messages.seq),
      last: max(messages.seq),
    })
    .from(messages)
    .where(inScope(scope))
    .groupBy(messages.author)
    .orderBy(sql`count(*) desc`, asc(messages.author));
  return rows.map((row) => ({ ...row, first: row.first ?? 0, last: row.last ?? 0 }));
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
    authors && sql`${messages.author} = any(${sql.param(authors)}::integer[])`,
    seqs && sql`${messages.seq} = any(${sql.param(seqs)}::integer[])`,
    ...units,
  );
}
