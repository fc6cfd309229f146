"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { TranscriptScroller } from "./transcript-scroller";
import { TranscriptToolbar } from "./transcript-toolbar";
import { transcriptViewOf } from "./transcript-view";

/** The chat itself; what of it is shown stands in the address. */
export function Transcript({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  const params = useSearchParams();
  const view = useMemo(() => transcriptViewOf(new URLSearchParams(params)), [params]);
  if (!analysis) return null;
  return (
    <>
      <TranscriptToolbar analysis={analysis} view={view} />
      <TranscriptScroller analysis={analysis} view={view} />
    </>
  );
}
