import { type AnalysisStage, analysisStages } from "@/db/schema/analyses";

/** Whether an analysis at `stage` is at `goal` or past it. A stage once reached is never left backwards, even by a retry. */
export function hasReached(stage: AnalysisStage, goal: AnalysisStage): boolean {
  return analysisStages.indexOf(stage) >= analysisStages.indexOf(goal);
}
