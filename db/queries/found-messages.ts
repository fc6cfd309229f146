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

/**
 * Messages by number, in order: joined rather than compared with `any`, for which a planner without statistics (nobody gathers any
 * in the embedded database) walks through the whole chat. The owner of the analysis was checked by the caller.
 */
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
    .from(sql`unnest(${sql.param([...new Set(seqs)])}::integer[]) as wanted(seq)`)
    .innerJoin(messages, and(eq(messages.analysisId, analysisId), eq(messages.seq, sql`wanted.seq`)))
    .leftJoin(
      participants,
      and(eq(participants.analysisId, messages.analysisId), eq(participants.idx, messages.author)),
    )
    .orderBy(asc(messages.seq));
}
