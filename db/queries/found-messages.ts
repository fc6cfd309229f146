import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { messages, participants } from "@/db/schema/messages";

/** A message longer than this is found by its number, and shown and quoted from its beginning. */
const MOST_CHARACTERS = 4_000;

export interface FoundMessageRow {
  seq: number;
  /** The person, where several names were merged into one. */
  author: number | null;
  sentAt: Date | null;
  kind: string;
  text: string;
}

/** Messages by number, in order. The owner of the analysis was checked by the caller. */
export async function readMessagesBySeq(
  database: Database,
  { analysisId, seqs }: { analysisId: string; seqs: number[] },
): Promise<FoundMessageRow[]> {
  if (seqs.length === 0) return [];
  return database
    .select({
      seq: messages.seq,
      author: participants.person,
      sentAt: messages.sentAt,
      kind: messages.kind,
      text: sql<string>`left(${messages.text}, ${MOST_CHARACTERS})`,
    })
    .from(messages)
    .leftJoin(
      participants,
      and(eq(participants.analysisId, messages.analysisId), eq(participants.idx, messages.author)),
    )
    .where(
      and(eq(messages.analysisId, analysisId), sql`${messages.seq} = any(${sql.param(seqs)}::integer[])`),
    )
    .orderBy(asc(messages.seq));
}
