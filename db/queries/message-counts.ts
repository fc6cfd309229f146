import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type MessageFilter, picked, pickedNotices } from "./picked-messages";

export interface PersonCount {
  /** The person, where several names were merged into one. */
  person: number | null;
  messages: number;
  /** Those with any text, and the words (runs of characters between white space) and characters in them. */
  texts: number;
  words: number;
  characters: number;
  /** Days on which there are any. */
  days: number;
  /** Numbers of the first and the last message. */
  first: number;
  last: number;
}

/** Counts messages by the person who wrote them, most first. */
export async function countByPerson(database: Database, filter: MessageFilter): Promise<PersonCount[]> {
  const { rows } = await database.execute<Record<keyof PersonCount, number>>(sql`
    select person, count(*)::int as messages, count(*) filter (where text <> '')::int as texts, sum(words)::int as words,
      sum(char_length(text))::int as characters, count(distinct local_time::date)::int as days,
      (min(place))[2]::int as first, (max(place))[2]::int as last
    from ${picked(filter)} group by person order by messages desc, person`);
  return rows;
}

interface MessageCount {
  messages: number;
  /** Null where there are none. */
  first: number | null;
  last: number | null;
}

/** How many messages there are, with the numbers of the first and the last. */
export async function countMessages(database: Database, filter: MessageFilter): Promise<MessageCount> {
  const { rows } = await database.execute<{
    messages: number;
    first: number | null;
    last: number | null;
  }>(sql`
    select count(*)::int as messages, (min(place))[2]::int as first, (max(place))[2]::int as last
    from ${picked(filter)}`);
  return rows[0] ?? { messages: 0, first: null, last: null };
}

/** How often a regular expression fits within messages, and not only in how many. */
export async function countMatches(
  database: Database,
  filter: MessageFilter,
  { pattern }: { pattern: string },
): Promise<number> {
  const { rows } = await database.execute<{ matches: number }>(sql`
    select coalesce(sum(regexp_count(text, ${pattern}, 1, 'i')), 0)::int as matches from ${picked(filter)}`);
  return rows[0]?.matches ?? 0;
}

/** Numbers of messages in the order of the transcript, or by length; the first ones first, or the last ones. */
export async function findNumbers(
  database: Database,
  filter: MessageFilter,
  { which, limit }: { which: "first" | "last" | "longest" | "shortest"; limit: number },
): Promise<number[]> {
  const order = {
    first: sql`place`,
    last: sql`place desc`,
    longest: sql`char_length(text) desc, place`,
    shortest: sql`char_length(text), place`,
  }[which];
  const isText = which === "longest" || which === "shortest" ? sql`where text <> ''` : sql``;
  const { rows } = await database.execute<{ seq: number }>(sql`
    select seq from ${picked(filter)} ${isText} order by ${order} limit ${limit}`);
  return rows.map(({ seq }) => seq);
}

/** Numbers of all that are meant, in no order. */
export async function listNumbers(database: Database, filter: MessageFilter): Promise<number[]> {
  const { rows } = await database.execute<{ seqs: number[] | null }>(sql`
    select array_agg(seq) as seqs from ${picked(filter)}`);
  return rows[0]?.seqs ?? [];
}

/** What the app notes in the chat, in the order of the transcript. */
export async function listNotices(
  database: Database,
  filter: MessageFilter,
): Promise<{ seq: number; text: string }[]> {
  const { rows } = await database.execute<{ seq: number; text: string }>(sql`
    select seq, text from ${pickedNotices(filter)} order by place`);
  return rows;
}

/** Numbers of messages in the order of the transcript: all, or as many as the limit says, spread evenly over them. */
export async function findSpread(
  database: Database,
  filter: MessageFilter,
  { limit }: { limit: number },
): Promise<number[]> {
  const { rows } = await database.execute<{ seq: number }>(sql`
    select seq from (
      select seq, place, row_number() over (order by place) - 1 as i, count(*) over () as all_of_them
      from ${picked(filter)}) as placed
    where all_of_them <= ${limit} or floor(i * ${limit}::float8 / all_of_them) > floor((i - 1) * ${limit}::float8 / all_of_them)
    order by place`);
  return rows.map(({ seq }) => seq);
}

/** Numbers of a message and of those before and after it, in the order of the transcript. */
export async function findAround(
  database: Database,
  filter: MessageFilter,
  { seq, limit }: { seq: number; limit: number },
): Promise<number[]> {
  const half = Math.floor(limit / 2);
  const { rows } = await database.execute<{ seq: number }>(sql`
    with placed as (select seq, row_number() over (order by place) as i from ${picked(filter)})
    select placed.seq from placed, placed as middle
    where middle.seq = ${seq} and placed.i between middle.i - ${half} and middle.i + ${limit - half - 1}
    order by placed.i`);
  return rows.map((row) => row.seq);
}

/** The days of the first and the last message, `YYYY-MM-DD`; null where none has a time. */
export async function findDays(
  database: Database,
  filter: MessageFilter,
): Promise<{ first: string | null; last: string | null }> {
  const { rows } = await database.execute<{ first: string | null; last: string | null }>(sql`
    select to_char(min(local_time), 'YYYY-MM-DD') as first, to_char(max(local_time), 'YYYY-MM-DD') as last
    from ${picked(filter)}`);
  return rows[0] ?? { first: null, last: null };
}
