import { isMoving } from "@/components/analyses/is-moving";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

/** Whether a chat can be asked: its words are indexed before its passages are embedded, or it was kept as far as it was read. */
export function canAsk({
  status,
  stage,
  counts,
}: Pick<AnalysisProgress, "status" | "stage" | "counts">): boolean {
  if (status === "ready") return true;
  return isMoving(status) ? stage === "embedding" || stage === "finishing" : counts.messages > 0;
}
