import "server-only";
import type { Database } from "@/db/client";
import { listDayFacts, listPeriodWords, saveInsights } from "@/db/queries/facts";
import { loadParticipants } from "@/db/queries/read-messages";
import { sumInsights } from "./sum-insights";

/** Sums up the insights of a whole chat and keeps them. */
export async function computeInsights(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<{ messages: number }> {
  const insights = sumInsights(
    await listDayFacts(database, { analysisId }),
    await listPeriodWords(database, { analysisId }),
    await loadParticipants(database, { analysisId }),
  );
  await saveInsights(database, { analysisId, insights });
  return { messages: insights.messages };
}
