import "server-only";
import type { Database } from "@/db/client";
import { loadAnalysis } from "@/db/queries/indexing";
import type { Analysis } from "@/db/schema/analyses";
import { AppError } from "@/lib/errors/app-error";

/** The analysis a job works on. @throws AppError `cancelled` when it was cancelled or deleted meanwhile. */
export async function loadRunningAnalysis(database: Database, analysisId: string): Promise<Analysis> {
  const analysis = await loadAnalysis(database, { analysisId });
  if (analysis?.status !== "processing") throw new AppError("cancelled", "This was cancelled.");
  return analysis;
}
