"use client";

import { type RefObject, useRef } from "react";
import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { AddingBanner } from "./adding-banner";
import classes from "./banner.module.css";
import { BannerMoving } from "./banner-moving";
import { BannerStopped } from "./banner-stopped";
import { BannerWaiting } from "./banner-waiting";
import { useFinishedToast } from "./use-finished-toast";
import { useGlide } from "./use-glide";

interface IndexingBannerProps {
  analysis: AnalysisDetail;
  /** What goes up and down with it. */
  below: RefObject<HTMLElement | null>;
}

/** What is being done to the analysis, or why it stopped. Nothing once it is ready and nothing is added to it. */
export function IndexingBanner({ analysis: { id, status }, below }: IndexingBannerProps) {
  const place = useRef<HTMLDivElement>(null);
  const { progress, error, refresh } = useAnalysisProgress(id);
  useFinishedToast(id, progress);
  useGlide(place, below);
  const onChanged = () => refresh();
  return (
    <div ref={place} className={classes.place}>
      {!progress && isMoving(status) ? <BannerWaiting /> : null}
      {progress && isMoving(progress.status) ? (
        <BannerMoving progress={progress} isStale={error !== undefined} onChanged={onChanged} />
      ) : null}
      {progress?.adding && progress.status === "ready" ? (
        <AddingBanner adding={progress.adding} onChanged={onChanged} />
      ) : null}
      {progress?.status === "failed" || progress?.status === "cancelled" ? (
        <BannerStopped progress={progress} onChanged={onChanged} />
      ) : null}
    </div>
  );
}
