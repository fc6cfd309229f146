import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

/** Whether work on an analysis is still going on. */
export function isMoving(status: AnalysisProgress["status"]): boolean {
  return status === "pending" || status === "processing";
}
