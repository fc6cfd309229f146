import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { messageRuns } from "@/db/schema/messages";

/** Messages of an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

export interface MessageRun {
  firstMessage: number;
  authors: Uint8Array;
  hours: Uint8Array;
}

/** Seconds before the first Monday after the beginning of Unix time, in hours: it was a Thursday. */
const THURSDAY_HOURS = 72;

/**
 * Packs `limit` messages from a number on and keeps them: the hours are those of the zone, and each author takes `authorBytes`.
 * Packing them once more replaces what was kept.
 */
export async function storeMessageRun(
  database: Database,
  {
    analysisId,
    timeZone,
    firstMessage,
    limit,
    authorBytes,
  }: Target & { timeZone: string; firstMessage: number; limit: number; authorBytes: number },
): Promise<MessageRun> {
  const hour = sql`mod(floor(date_part('epoch', sent_at at time zone ${timeZone}) / 3600)::bigint + ${THURSDAY_HOURS}, 168)`;
  // Before Unix time the remainder is negative.
  const ofWeek = sql`coalesce(mod(${hour} + 168, 168), 255)`;
  const { rows } = await database.execute<{ authors: Buffer; hours: Buffer }>(sql`
    insert into message_runs (analysis_id, first_message, authors, hours)
    select ${analysisId}::uuid, ${firstMessage}::integer,
      string_agg(substring(int4send(coalesce(author, -1)) from ${5 - authorBytes}::integer), ''::bytea order by seq),
      string_agg(substring(int8send(${ofWeek}) from 8), ''::bytea order by seq)
    from messages
    where analysis_id = ${analysisId} and seq >= ${firstMessage} and seq < ${firstMessage + limit}
    on conflict (analysis_id, first_message) do update set authors = excluded.authors, hours = excluded.hours
    returning authors, hours`);
  return { firstMessage, authors: rows[0]?.authors ?? NOTHING, hours: rows[0]?.hours ?? NOTHING };
}

const NOTHING = new Uint8Array();

/** In the order of the messages. */
export async function listMessageRuns(database: Database, { analysisId }: Target): Promise<MessageRun[]> {
  return database
    .select({
      firstMessage: messageRuns.firstMessage,
      authors: messageRuns.authors,
      hours: messageRuns.hours,
    })
    .from(messageRuns)
    .where(eq(messageRuns.analysisId, analysisId))
    .orderBy(asc(messageRuns.firstMessage));
}
