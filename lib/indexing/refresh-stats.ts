import "server-only";
import type { Database } from "@/db/client";
import { lockNames } from "@/db/queries/people";
import { findFirstOfDay, saveStats } from "@/db/queries/stats";
import { loadTally } from "@/db/queries/tallies";
import type { Analysis } from "@/db/schema/analyses";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { busiestDayOf, statsOfTally } from "./stats-of-tally";
import { emptyTally } from "./tally";
import { tallyMessages } from "./tally-messages";

/**
 * Keeps what the overview shows of all messages with their analysis. It takes a transaction, in which nobody else merges
 * names; what `tallyMessages` has not counted before it counts in it.
 */
export async function refreshStats(
  tx: Database,
  { id: analysisId, timeZone, systemCount }: Pick<Analysis, "id" | "timeZone" | "systemCount">,
): Promise<void> {
  const names = await lockNames(tx, { analysisId });
  await tallyMessages(tx, { analysisId, timeZone, deadline: Number.POSITIVE_INFINITY });
  const tally = (await loadTally(tx, { analysisId }))?.tally ?? emptyTally();
  const busiest = busiestDayOf(tally);
  const stats: AnalysisStats = {
    ...statsOfTally(tally, { names, system: systemCount }),
    busiestDay: busiest
      ? { ...busiest, firstSeq: await findFirstOfDay(tx, { analysisId, timeZone, day: busiest.day }) }
      : null,
  };
  await saveStats(tx, { analysisId, stats, first: tally.first, last: tally.last });
}
