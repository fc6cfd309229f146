import "server-only";
import type { Database } from "@/db/client";
import { loadAddition } from "@/db/queries/additions";
import { loadAnalysis } from "@/db/queries/indexing";
import type { Addition } from "@/db/schema/additions";
import type { Analysis } from "@/db/schema/analyses";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError } from "@/lib/jobs/job-signals";

/** What a job adds, and to what. @throws AppError `cancelled` when the analysis was deleted meanwhile. */
export async function loadRunningAddition(
  database: Database,
  { jobId, analysisId }: JobRef,
): Promise<{ addition: Addition; analysis: Analysis }> {
  const addition = await loadAddition(database, { jobId });
  const analysis = await loadAnalysis(database, { analysisId });
  if (!addition || analysis?.status !== "ready" || analysis.deletedAt) throw jobCancelledError();
  return { addition, analysis };
}
