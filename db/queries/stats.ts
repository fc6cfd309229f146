import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { startOfDay } from "./local-day";

/** An analysis whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

/** The number of the first message that somebody wrote on a day of a time zone, given by its IANA name. */
export async function findFirstOfDay(
  database: Database,
  { analysisId, timeZone, day }: Target & { timeZone: string; day: string },
): Promise<number> {
  const { rows } = await database.execute<{ seq: number }>(sql`
    select seq from messages
    where analysis_id = ${analysisId} and author is not null and placed_at >= ${startOfDay(day, timeZone)}
    order by placed_at, seq limit 1`);
  return rows[0]?.seq ?? 0;
}

interface CountedStats {
  stats: unknown;
  /** When the first and the last message was sent, in milliseconds. */
  first: number | null;
  last: number | null;
}

export async function saveStats(
  database: Database,
  { analysisId, stats, first, last }: Target & CountedStats,
): Promise<void> {
  // As numbers, because a wrong clock may show a year that no date literal holds.
  const instant = (milliseconds: number | null) => sql`to_timestamp(${milliseconds}::float8 / 1000)`;
  await database
    .update(analyses)
    .set({
      stats,
      firstMessageAt: instant(first),
      lastMessageAt: instant(last),
      updatedAt: sql`now()`,
    })
    .where(eq(analyses.id, analysisId));
}
