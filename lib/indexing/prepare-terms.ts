import "server-only";
import type { Database } from "@/db/client";
import { indexTerms } from "@/lib/search/index-terms";
import { loadRunningAnalysis } from "./load-running-analysis";

/** Notes which words occur in which messages. */
export async function prepareTerms(
  database: Database,
  { analysisId, deadline }: { analysisId: string; deadline: number },
): Promise<{ isDone: boolean }> {
  await loadRunningAnalysis(database, analysisId);
  return indexTerms(database, { analysisId, deadline });
}
