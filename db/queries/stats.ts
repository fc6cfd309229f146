import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

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
    select p.idx, p.name, count(m.seq)::int as messages, coalesce(sum(m.words), 0)::int as words,
      (count(*) filter (where m.kind = 'media'))::int as media,
      min(m.sent_at) as first_at, max(m.sent_at) as last_at
    from participants p left join messages m on m.analysis_id = p.analysis_id and m.author = p.idx
    where p.analysis_id = ${analysisId}
    group by p.idx, p.name order by messages desc, p.idx`);
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
    select to_char(date_trunc('month', ${localTime(timeZone)}), 'YYYY-MM') as month, author, count(*)::int as messages
    from messages where analysis_id = ${analysisId} and author is not null and sent_at is not null
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

/** Each day (`YYYY-MM-DD`) that has messages by people, with the number of its first one. */
export async function countByDay(
  database: Database,
  { analysisId, timeZone }: Scope,
): Promise<{ day: string; messages: number; firstSeq: number }[]> {
  const { rows } = await database.execute<{ day: string; messages: number; firstSeq: number }>(sql`
    select to_char(${localTime(timeZone)}, 'YYYY-MM-DD') as day, count(*)::int as messages, min(seq) as "firstSeq"
    from messages where analysis_id = ${analysisId} and author is not null and sent_at is not null
    group by 1 order by 1`);
  return rows;
}
