import "server-only";
import type { Database } from "@/db/client";
import { isAtOrAfter } from "@/db/queries/transcript";
import type { AnalysisState } from "@/db/schema/analyses";
import { isOrderedByNumber } from "./places";

/** The place among hits, which are in the order of the transcript, of the first one at or after a message. */
export async function placeAmongHits(
  database: Database,
  analysis: AnalysisState,
  hits: Int32Array,
  seq: number,
): Promise<number> {
  const isReached = isOrderedByNumber(analysis)
    ? async (hit: number) => hit >= seq
    : (hit: number) => isAtOrAfter(database, { analysisId: analysis.id, seq: hit, other: seq });
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await isReached(hits[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
