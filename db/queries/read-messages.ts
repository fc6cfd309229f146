import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { doubles, integers, texts } from "@/db/binary-arrays";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { type MessageExtras, type messageKinds, participants } from "@/db/schema/messages";

export interface NewMessage {
  seq: number;
  /** Milliseconds; an instant on a `utc` clock, else the wall clock read as if it were UTC. */
  time: number | null;
  /** The time of the message before it where it has none of its own; null where there is none yet. */
  placedTime: number | null;
  author: number | null;
  kind: (typeof messageKinds)[number];
  text: string;
  words: number;
  sourceId: string | null;
  extras: MessageExtras | null;
}

export interface ReadBatch {
  analysisId: string;
  clock: "utc" | "wall";
  /** IANA name of the zone that a `wall` clock shows. */
  timeZone: string;
  messages: NewMessage[];
  newParticipants: { idx: number; name: string }[];
  /** Records of the export taken in before and after this batch. */
  cursor: { from: number; to: number };
  counts: { messages: number; system: number };
}

/**
 * Stores one batch and moves the cursor with it, both or neither. False when the cursor stands elsewhere or the
 * analysis is no longer processing: then nothing was stored.
 */
export async function storeReadBatch(database: Database, batch: ReadBatch): Promise<boolean> {
  return database.transaction(async (tx) => {
    const moved = await tx
      .update(analyses)
      .set({
        readCursor: batch.cursor.to,
        messageCount: sql`${analyses.messageCount} + ${batch.counts.messages}`,
        systemCount: sql`${analyses.systemCount} + ${batch.counts.system}`,
        updatedAt: sql`now()`,
      })
      .where(
        and(
          eq(analyses.id, batch.analysisId),
          eq(analyses.status, "processing"),
          eq(analyses.readCursor, batch.cursor.from),
        ),
      )
      .returning({ id: analyses.id });
    if (moved.length === 0) return false;
    await insertBatchRows(tx, batch);
    return true;
  });
}

/** The people and messages of a batch, in the transaction that moves its cursor. */
export async function insertBatchRows(tx: Database, batch: ReadBatch): Promise<void> {
  if (batch.newParticipants.length > 0) {
    await tx.insert(participants).values(
      batch.newParticipants.map(({ idx, name }) => ({
        analysisId: batch.analysisId,
        idx,
        name,
        person: idx,
      })),
    );
  }
  if (batch.messages.length > 0) await insertMessages(tx, batch);
}

/** One statement with an array for each column: many times faster than a parameter a value. */
async function insertMessages(
  tx: Database,
  { analysisId, clock, timeZone, messages }: ReadBatch,
): Promise<void> {
  const at = { clock, timeZone };
  const column = <Value>(of: (message: NewMessage) => Value) => messages.map(of);
  const extras = column(({ extras }) => (extras === null ? null : JSON.stringify(extras)));
  await tx.execute(sql`
    insert into messages (analysis_id, seq, sent_at, placed_at, author, kind, text, words, source_id, extras)
    select ${analysisId}::uuid, seq, sent_at, coalesce(sent_at, ${instantOf(sql`placed_time`, at)}, '-infinity'),
      author, kind, text, words, source_id, extras
    from (
      select *, ${instantOf(sql`time`, at)} as sent_at
      from unnest(
        ${integers(column(({ seq }) => seq))}::integer[],
        ${doubles(column(({ time }) => time))}::double precision[],
        ${doubles(column(({ placedTime }) => placedTime))}::double precision[],
        ${integers(column(({ author }) => author))}::integer[],
        ${texts(column(({ kind }) => kind))}::text[],
        ${texts(column(({ text }) => text))}::text[],
        ${integers(column(({ words }) => words))}::integer[],
        ${texts(column(({ sourceId }) => sourceId))}::text[],
        ${texts(extras)}::text[]::jsonb[]
      ) as row(seq, time, placed_time, author, kind, text, words, source_id, extras)
      -- Keeps the time from being computed twice.
      offset 0
    ) as message`);
}

/** The instant of a time in milliseconds as a reader gives it. */
export function instantOf(
  milliseconds: SQL,
  { clock, timeZone }: { clock: "utc" | "wall"; timeZone: string },
): SQL {
  const instant = sql`to_timestamp(${milliseconds} / 1000.0)`;
  return clock === "utc" ? instant : sql`((${instant} at time zone 'UTC') at time zone ${timeZone})`;
}

/** Every name that wrote a message, as the export has it, with the one it counts for. */
export async function loadParticipants(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<{ idx: number; name: string; person: number }[]> {
  return database
    .select({ idx: participants.idx, name: participants.name, person: participants.person })
    .from(participants)
    .where(eq(participants.analysisId, analysisId))
    .orderBy(asc(participants.idx));
}
