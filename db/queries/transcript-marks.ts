import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { transcriptMarks } from "@/db/schema/messages";

/** Messages from one mark to the next: few enough to be counted or sorted at once. */
const DISTANCE = 500;

/** The places of an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

/** What the transcript is ordered by. `placedAt` is as the database writes it, to the microsecond. */
export interface TranscriptKey {
  placedAt: string;
  seq: number;
}

interface Mark extends TranscriptKey {
  place: number;
}

/** Where counting begins without marks. */
export const START_MARK: Mark = { place: 0, placedAt: "-infinity", seq: -1 };

const columns = {
  place: transcriptMarks.place,
  placedAt: sql<string>`${transcriptMarks.placedAt}::text`,
  seq: transcriptMarks.seq,
};

/** Marks the transcript anew, unless that was done since messages were added. Takes a transaction. */
export async function markTranscript(tx: Database, { analysisId }: Target): Promise<void> {
  const [analysis] = await tx
    .select({
      messages: sql<number>`${analyses.messageCount} + ${analyses.systemCount}`,
      marked: analyses.markedMessages,
    })
    .from(analyses)
    .where(eq(analyses.id, analysisId))
    .for("update");
  if (!analysis || analysis.messages === analysis.marked) return;
  await tx.delete(transcriptMarks).where(eq(transcriptMarks.analysisId, analysisId));
  const { rows } = await tx.execute<{ is_in_order: boolean }>(sql`
    with placed as (
      select placed_at, seq, (row_number() over (order by placed_at, seq) - 1)::integer as place
      from messages where analysis_id = ${analysisId}),
    marked as (
      insert into transcript_marks (analysis_id, place, placed_at, seq)
      select ${analysisId}::uuid, place, placed_at, seq from placed where place % ${DISTANCE} = 0)
    select coalesce(bool_and(place = seq), true) as is_in_order from placed`);
  await tx
    .update(analyses)
    .set({ markedMessages: analysis.messages, isInOrder: rows[0]?.is_in_order ?? false })
    .where(eq(analyses.id, analysisId));
}

/** The mark at or before a place, and the second one after it where there are so many. */
export async function marksAround(
  database: Database,
  { analysisId, place }: Target & { place: number },
): Promise<{ low: Mark; high: Mark | undefined }> {
  const lowPlace = Math.floor(place / DISTANCE) * DISTANCE;
  const found = await database
    .select(columns)
    .from(transcriptMarks)
    .where(
      sql`${transcriptMarks.analysisId} = ${analysisId} and ${transcriptMarks.place} in (${lowPlace}, ${lowPlace + 2 * DISTANCE})`,
    );
  return {
    low: found.find((mark) => mark.place === lowPlace) ?? START_MARK,
    high: found.find((mark) => mark.place > lowPlace),
  };
}

/** The last mark at or before a key. */
export async function markBefore(
  database: Database,
  { analysisId, placedAt, seq }: Target & TranscriptKey,
): Promise<Mark> {
  const { rows } = await database.execute<{ place: number; placed_at: string; seq: number }>(sql`
    select place, placed_at::text as placed_at, seq from transcript_marks
    where analysis_id = ${analysisId} and (placed_at, seq) <= (${placedAt}::timestamptz, ${seq}::integer)
    order by place desc limit 1`);
  const [mark] = rows;
  return mark ? { place: mark.place, placedAt: mark.placed_at, seq: mark.seq } : START_MARK;
}
