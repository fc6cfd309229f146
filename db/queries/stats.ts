import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { messages } from "@/db/schema/messages";

interface Scope {
  analysisId: string;
  /** IANA name: days, hours and months are those of this zone. */
  timeZone: string;
}

const localTime = (timeZone: string) => sql`(sent_at at time zone ${timeZone})`;

export interface PersonCounts {
  idx: number;
  name: string;
  messages: number;
  words: number;
  media: number;
  firstAt: Date | null;
  lastAt: Date | null;
}

/** Counts of each person, most messages first. */
export async function countByPerson(database: Database, { analysisId }: Scope): Promise<PersonCounts[]> {
  const { rows } = await database.execute<{
    idx: number;
    name: string;
    messages: number;
    words: number;
    media: number;
    first_at: string | null;
    last_at: string | null;
  }>(sql`
    with counted as (
      select author, count(*) as messages, sum(words) as words, count(*) filter (where kind = 'media') as media,
        min(sent_at) as first_at, max(sent_at) as last_at
      from messages where analysis_id = ${analysisId} and author is not null group by author)
    select one.idx, one.name, coalesce(sum(messages), 0)::int as messages, coalesce(sum(words), 0)::int as words,
      coalesce(sum(media), 0)::int as media, min(first_at) as first_at, max(last_at) as last_at
    from participants one
      join participants p on p.analysis_id = one.analysis_id and p.person = one.idx
      left join counted on counted.author = p.idx
    where one.analysis_id = ${analysisId}
    group by one.idx, one.name order by messages desc, one.idx`);
  const instant = (value: string | null) => (value === null ? null : new Date(value));
  return rows.map(({ first_at, last_at, ...row }) => ({
    ...row,
    firstAt: instant(first_at),
    lastAt: instant(last_at),
  }));
}

/** Messages of each person in each month (`YYYY-MM`) that has any. */
export async function countByMonth(
  database: Database,
  { analysisId, timeZone }: Scope,
): Promise<{ month: string; author: number; messages: number }[]> {
  const { rows } = await database.execute<{ month: string; author: number; messages: number }>(sql`
    select to_char(date_trunc('month', ${localTime(timeZone)}), 'YYYY-MM') as month, p.person as author,
      count(*)::int as messages
    from messages m join participants p on p.analysis_id = m.analysis_id and p.idx = m.author
    where m.analysis_id = ${analysisId} and sent_at is not null
    group by 1, 2 order by 1, 2`);
  return rows;
}

/** Messages by hour (0 to 23) and ISO day of the week (1 is Monday). */
export async function countByHour(
  database: Database,
  { analysisId, timeZone }: Scope,
): Promise<{ weekday: number; hour: number; messages: number }[]> {
  const { rows } = await database.execute<{ weekday: number; hour: number; messages: number }>(sql`
    select extract(isodow from ${localTime(timeZone)})::int as weekday,
      extract(hour from ${localTime(timeZone)})::int as hour, count(*)::int as messages
    from messages where analysis_id = ${analysisId} and author is not null and sent_at is not null
    group by 1, 2`);
  return rows;
}

/** Each day (`YYYY-MM-DD`) that has messages by people. */
export async function countByDay(
  database: Database,
  { analysisId, timeZone }: Scope,
): Promise<{ day: string; messages: number }[]> {
  const { rows } = await database.execute<{ day: string; messages: number }>(sql`
    select to_char(${localTime(timeZone)}, 'YYYY-MM-DD') as day, count(*)::int as messages
    from messages where analysis_id = ${analysisId} and author is not null and sent_at is not null
    group by 1 order by 1`);
  return rows;
}

/** The number of the first message that somebody wrote on a day. */
export async function findFirstOfDay(
  database: Database,
  { analysisId, timeZone, day }: Scope & { day: string },
): Promise<number> {
  const midnight = sql`(${day}::date::timestamp at time zone ${timeZone})`;
  const { rows } = await database.execute<{ seq: number }>(sql`
    select seq from messages
    where analysis_id = ${analysisId} and author is not null and placed_at >= ${midnight}
    order by placed_at, seq limit 1`);
  return rows[0]?.seq ?? 0;
}

/** Keeps statistics that were counted anew, with the times of the first and the last message. */
export async function replaceStats(
  database: Database,
  { analysisId, stats }: { analysisId: string; stats: unknown },
): Promise<void> {
  const ofAnalysis = sql`from ${messages} where ${eq(messages.analysisId, analysisId)}`;
  await database
    .update(analyses)
    .set({
      stats,
      firstMessageAt: sql`(select min(sent_at) ${ofAnalysis})`,
      lastMessageAt: sql`(select max(sent_at) ${ofAnalysis})`,
      updatedAt: sql`now()`,
    })
    .where(eq(analyses.id, analysisId));
}
