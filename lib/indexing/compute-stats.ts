import "server-only";
import type { Database } from "@/db/client";
import { enterStage } from "@/db/queries/indexing";
import { markTranscript } from "@/db/queries/transcript-marks";
import { hasReached } from "./has-reached";
import { loadRunningAnalysis } from "./load-running-analysis";
import { refreshStats } from "./refresh-stats";
import { tallyMessages } from "./tally-messages";

/** Counts everything the overview shows and keeps it with the analysis, or what can be counted by the deadline. */
export async function computeStats(
  database: Database,
  { analysisId, deadline }: { analysisId: string; deadline: number },
): Promise<{ isDone: boolean }> {
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (hasReached(analysis.stage, "planning")) return { isDone: true };
  const { timeZone } = analysis;
  if (!(await tallyMessages(database, { analysisId, timeZone, deadline }))) return { isDone: false };
  await database.transaction(async (tx) => {
    await refreshStats(tx, await loadRunningAnalysis(tx, analysisId));
    await markTranscript(tx, { analysisId });
    await enterStage(tx, { analysisId, stage: "planning" });
  });
  return { isDone: true };
}
