import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type MessageFilter, picked } from "./picked-messages";

/** Reactions to messages, one row for each emoji of a message. */
const reactions = (filter: MessageFilter) => sql`(
  select seq, place, person, reaction->>'emoji' as emoji, (reaction->>'count')::int as number, reaction->'from' as givers
  from ${picked({ ...filter, has: "reaction" })}, jsonb_array_elements(extras->'reactions') as reaction) given`;

interface ReactionCount<Key> {
  key: Key;
  reactions: number;
  /** Number of a message with such a reaction. */
  example: number;
}

/** Reactions that the messages of each person got, most first. */
export async function countReactionsReceived(
  database: Database,
  filter: MessageFilter,
): Promise<ReactionCount<number | null>[]> {
  const { rows } = await database.execute<{ key: number | null; reactions: number; example: number }>(sql`
    select person as key, sum(number)::int as reactions, (min(place))[2]::int as example
    from ${reactions(filter)} group by person order by reactions desc, person`);
  return rows;
}

/** Reactions by the name of who gave them, where the export says it, most first. */
export async function countReactionsGiven(
  database: Database,
  filter: MessageFilter,
): Promise<ReactionCount<string>[]> {
  const { rows } = await database.execute<{ key: string; reactions: number; example: number }>(sql`
    select giver as key, count(*)::int as reactions, (min(place))[2]::int as example
    from ${reactions(filter)}, jsonb_array_elements_text(coalesce(givers, '[]')) as giver
    group by giver order by reactions desc, giver`);
  return rows;
}

export async function countReactionEmoji(
  database: Database,
  filter: MessageFilter,
): Promise<ReactionCount<string>[]> {
  const { rows } = await database.execute<{ key: string; reactions: number; example: number }>(sql`
    select emoji as key, sum(number)::int as reactions, (min(place))[2]::int as example
    from ${reactions(filter)} group by emoji order by reactions desc, emoji`);
  return rows;
}

/** The messages with the most reactions: their numbers, and how many they got. */
export async function findMostReacted(
  database: Database,
  filter: MessageFilter,
  { limit }: { limit: number },
): Promise<{ seq: number; reactions: number }[]> {
  const { rows } = await database.execute<{ seq: number; reactions: number }>(sql`
    select seq, sum(number)::int as reactions from ${reactions(filter)}
    group by seq order by reactions desc, seq limit ${limit}`);
  return rows;
}
