import "server-only";
import type { Database } from "@/db/client";
import { indexTermsAlone } from "@/lib/search/index-terms-alone";
import { loadRunningAnalysis } from "./load-running-analysis";

/** Notes which words occur in which messages. */
export async function prepareTerms(
  database: Database,
  { analysisId, deadline }: { analysisId: string; deadline: number },
): Promise<{ isDone: boolean }> {
  await loadRunningAnalysis(database, analysisId);
  return indexTermsAlone(database, { analysisId, deadline });
}
