"use client";

import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
import { BannerMoving } from "./banner-moving";
import { BannerStopped } from "./banner-stopped";
import { useFinishedToast } from "./use-finished-toast";

/** What is being done to the analysis, or why it stopped. Nothing once it is ready. */
export function IndexingBanner({ id }: { id: string }) {
  const { progress, error, refresh } = useAnalysisProgress(id);
  useFinishedToast(id, progress);
  if (!progress || progress.status === "ready") return null;
  if (isMoving(progress.status)) {
    return <BannerMoving progress={progress} isStale={error !== undefined} onChanged={() => refresh()} />;
  }
  return <BannerStopped progress={progress} onChanged={() => refresh()} />;
}
