import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

/** Whether an analysis is still being indexed. */
export function isMoving(status: AnalysisProgress["status"]): boolean {
  return status === "pending" || status === "processing";
}

export function isAdding({ adding }: Pick<AnalysisProgress, "adding">): boolean {
  return adding?.status === "pending" || adding?.status === "running";
}

/** Whether it is being indexed, or new messages are being added to it. */
export function isWorkedOn(progress: Pick<AnalysisProgress, "status" | "adding">): boolean {
  return isMoving(progress.status) || isAdding(progress);
}
