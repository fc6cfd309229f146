import "server-only";
import { eq, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type Tally, tallies } from "@/db/schema/tallies";

/** What is counted of an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

interface CountedMessages {
  nextSeq: number;
  tally: Tally;
}

export async function loadTally(
  database: Database,
  { analysisId }: Target,
): Promise<CountedMessages | undefined> {
  const [found] = await database
    .select({ nextSeq: tallies.nextSeq, tally: tallies.tally })
    .from(tallies)
    .where(eq(tallies.analysisId, analysisId));
  return found;
}

/** Keeps a tally, unless one that got further is kept already. */
export async function saveTally(
  database: Database,
  { analysisId, nextSeq, tally }: Target & CountedMessages,
): Promise<void> {
  await database
    .insert(tallies)
    .values({ analysisId, nextSeq, tally })
    .onConflictDoUpdate({
      target: tallies.analysisId,
      set: { nextSeq, tally },
      setWhere: lt(tallies.nextSeq, nextSeq),
    });
}

/** A run of messages of one chat. */
interface Run extends Target {
  /** IANA name: days and hours are those of this zone. */
  timeZone: string;
  fromSeq: number;
  limit: number;
}

const localMessages = ({ analysisId, timeZone, fromSeq, limit }: Run) => sql`(
  select author, kind, words, sent_at, sent_at at time zone ${timeZone} as local from messages
  where analysis_id = ${analysisId} and seq >= ${fromSeq} and seq < ${fromSeq + limit}) as message`;

/** What one name wrote on one day. */
export type DayCounts = {
  /** Null for notices. */
  author: number | null;
  /** `YYYY-MM-DD`, and 1 for a Monday; null for messages without a time. */
  day: string | null;
  weekday: number | null;
  messages: number;
  words: number;
  media: number;
  /** Milliseconds. */
  first: number | null;
  last: number | null;
};

/** Counts up to `limit` messages from number `fromSeq` on. */
export async function countByDay(database: Database, run: Run): Promise<DayCounts[]> {
  const { rows } = await database.execute<DayCounts>(sql`
    select author, to_char(local::date, 'YYYY-MM-DD') as day, extract(isodow from local::date)::int as weekday,
      count(*)::int as messages, sum(words)::int as words, (count(*) filter (where kind = 'media'))::int as media,
      round(extract(epoch from min(sent_at)) * 1000)::float8 as first,
      round(extract(epoch from max(sent_at)) * 1000)::float8 as last
    from ${localMessages(run)} group by author, local::date order by local::date, author`);
  return rows;
}
