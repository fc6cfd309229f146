import "server-only";
import type { Database } from "@/db/client";
import { computeInsights } from "@/lib/insights/compute-insights";
import { gatherFacts } from "@/lib/insights/gather-facts";
import { loadRunningAnalysis } from "./load-running-analysis";

/** Notes what everybody did on each day, and sums it up for the overview. */
export async function prepareFacts(
  database: Database,
  { analysisId, deadline }: { analysisId: string; deadline: number },
): Promise<{ isDone: boolean }> {
  const { timeZone } = await loadRunningAnalysis(database, analysisId);
  const gathered = await gatherFacts(database, { analysisId, timeZone, deadline });
  if (gathered.isDone) await computeInsights(database, { analysisId });
  return gathered;
}
