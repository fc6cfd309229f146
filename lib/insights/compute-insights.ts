import "server-only";
import type { Database } from "@/db/client";
import { saveInsights } from "@/db/queries/facts";
import type { Insights } from "./insights.schema";
import { sumRange } from "./sum-range";

/** Sums up the insights of a whole chat and keeps them. */
export async function computeInsights(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<Insights> {
  const insights = await sumRange(database, { analysisId });
  await saveInsights(database, { analysisId, insights });
  return insights;
}
