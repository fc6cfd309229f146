import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import type { AnalysisState } from "@/db/schema/analyses";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";

/** @throws AppError `not-found`, or `not-ready` while it is not yet indexed whole. */
export async function findReadyAnalysis(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<AnalysisState> {
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  if (analysis.status !== "ready") {
    throw new AppError("not-ready", "This chat is not ready yet. Try again once it is.");
  }
  return analysis;
}
