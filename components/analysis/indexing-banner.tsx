"use client";

import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
import { AddingBanner } from "./adding-banner";
import { BannerMoving } from "./banner-moving";
import { BannerStopped } from "./banner-stopped";
import { useFinishedToast } from "./use-finished-toast";

/** What is being done to the analysis, or why it stopped. Nothing once it is ready and nothing is added to it. */
export function IndexingBanner({ id }: { id: string }) {
  const { progress, error, refresh } = useAnalysisProgress(id);
  useFinishedToast(id, progress);
  if (!progress) return null;
  if (progress.status === "ready") {
    const { adding } = progress;
    return adding ? <AddingBanner adding={adding} onChanged={() => refresh()} /> : null;
  }
  if (isMoving(progress.status)) {
    return <BannerMoving progress={progress} isStale={error !== undefined} onChanged={() => refresh()} />;
  }
  return <BannerStopped progress={progress} onChanged={() => refresh()} />;
}
