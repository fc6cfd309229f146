import "server-only";
import type { Database } from "@/db/client";
import { enterStage, saveStats } from "@/db/queries/indexing";
import { gatherStats } from "./gather-stats";
import { hasReached } from "./has-reached";
import { loadRunningAnalysis } from "./load-running-analysis";

/** Counts everything the overview shows and keeps it with the analysis. */
export async function computeStats(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<{ messages: number }> {
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (hasReached(analysis.stage, "planning")) return { messages: analysis.messageCount };
  const stats = await gatherStats(database, analysis);
  await saveStats(database, { analysisId, stats });
  await enterStage(database, { analysisId, stage: "planning" });
  return { messages: stats.messages };
}
