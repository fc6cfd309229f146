import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type MessageFilter, picked } from "./picked-messages";

export interface PersonCount {
  /** The person, where several names were merged into one. */
  person: number | null;
  messages: number;
  /** Runs of characters between white space, and characters. */
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
    select person, count(*)::int as messages, sum(words)::int as words,
      sum(char_length(text))::int as characters, count(distinct local_time::date)::int as days,
      (min(place))[2]::int as first, (max(place))[2]::int as last
    from ${picked(filter)} group by person order by messages desc, person`);
  return rows;
}

export interface MessageCount {
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
