import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type MessageFilter, picked } from "./picked-messages";

export type ActivityUnit = "hour" | "weekday" | "day" | "week" | "month" | "year";

/** How a part of the calendar is named in the rows: hours from 0, weekdays from 1 for Monday, a week by its Monday. */
const KEYS: Record<ActivityUnit, string> = {
  hour: "extract(hour from local_time)::int::text",
  weekday: "extract(isodow from local_time)::int::text",
  day: "to_char(local_time, 'YYYY-MM-DD')",
  week: "to_char(date_trunc('week', local_time), 'YYYY-MM-DD')",
  month: "to_char(local_time, 'YYYY-MM')",
  year: "to_char(local_time, 'YYYY')",
};

export interface ActivityCount {
  key: string;
  messages: number;
  /** Number of the first message in it. */
  first: number;
}

/** Counts messages by a part of the calendar, in its order; only those that have any. */
export async function countByUnit(
  database: Database,
  filter: MessageFilter,
  unit: ActivityUnit,
): Promise<ActivityCount[]> {
  const { rows } = await database.execute<{ key: string; messages: number; first: number }>(sql`
    select ${sql.raw(KEYS[unit])} as key, count(*)::int as messages, (min(place))[2]::int as first
    from ${picked(filter)} where sent_at is not null group by 1`);
  const isNumber = unit === "hour" || unit === "weekday";
  return rows.sort((a, b) => (isNumber ? Number(a.key) - Number(b.key) : a.key < b.key ? -1 : 1));
}

interface Gap {
  /** Numbers of the messages around it. */
  before: number;
  after: number;
  seconds: number;
}

/** The longest times between two messages that follow each other, longest first. */
export async function findGaps(
  database: Database,
  filter: MessageFilter,
  { limit }: { limit: number },
): Promise<Gap[]> {
  const { rows } = await database.execute<{ before: number; after: number; seconds: number }>(sql`
    select lag(seq) over by_time as before, seq as after,
      extract(epoch from sent_at - lag(sent_at) over by_time)::float8 as seconds
    from ${picked(filter)} where sent_at is not null
    window by_time as (order by sent_at, seq) order by seconds desc nulls last limit ${limit}`);
  return rows.filter(({ before }) => before !== null);
}

interface Starter {
  person: number | null;
  conversations: number;
  /** Number of the first message of the latest one. */
  example: number;
}

/** Who wrote first after a silence, and how often; the first message of all counts as well. */
export async function countStarters(
  database: Database,
  filter: MessageFilter,
  { silenceHours }: { silenceHours: number },
): Promise<Starter[]> {
  const { people, ...everybody } = filter;
  const { rows } = await database.execute<{
    person: number | null;
    conversations: number;
    example: number;
  }>(sql`
    select person, count(*)::int as conversations, (max(place))[2]::int as example from (
      select person, place, sent_at - lag(sent_at) over (order by sent_at, seq) as gap
      from ${picked(everybody)} where sent_at is not null) as placed
    where (gap is null or gap > make_interval(hours => ${silenceHours}))
      ${people ? sql`and person = any(${sql.param(people)}::integer[])` : sql``}
    group by person order by conversations desc, person`);
  return rows;
}

interface ReplyTime {
  person: number | null;
  replies: number;
  medianSeconds: number;
  meanSeconds: number;
  /** Number of the quickest one. */
  example: number;
}

/** How long people take to write after somebody else did, within one conversation; quickest first. */
export async function findReplyTimes(
  database: Database,
  filter: MessageFilter,
  { silenceHours }: { silenceHours: number },
): Promise<ReplyTime[]> {
  const { people, ...everybody } = filter;
  const { rows } = await database.execute<{
    person: number | null;
    replies: number;
    median: number;
    mean: number;
    example: number;
  }>(sql`
    select person, count(*)::int as replies, percentile_cont(0.5) within group (order by seconds) as median,
      avg(seconds)::float8 as mean, (min(array[seconds, seq]))[2]::int as example from (
        select seq, person, extract(epoch from sent_at - lag(sent_at) over by_time)::float8 as seconds,
          lag(person) over by_time as before
        from ${picked(everybody)} where sent_at is not null
        window by_time as (order by sent_at, seq)) as placed
    where before <> person and seconds <= ${silenceHours * 3600}
      ${people ? sql`and person = any(${sql.param(people)}::integer[])` : sql``}
    group by person order by median, person`);
  return rows.map(({ median, mean, ...row }) => ({ ...row, medianSeconds: median, meanSeconds: mean }));
}
