import "server-only";
import type { Database } from "@/db/client";
import { loadAnalysis } from "@/db/queries/indexing";
import type { Analysis } from "@/db/schema/analyses";
import { jobCancelledError } from "@/lib/jobs/job-signals";

/** The analysis a job works on. @throws AppError `cancelled` when it was cancelled or deleted meanwhile. */
export async function loadRunningAnalysis(database: Database, analysisId: string): Promise<Analysis> {
  const analysis = await loadAnalysis(database, { analysisId });
  if (analysis?.status !== "processing") throw jobCancelledError();
  return analysis;
}
