"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useRef } from "react";
import { useAnalysis } from "@/components/analyses/use-analysis";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { TranscriptScroller } from "./transcript-scroller";
import { TranscriptToolbar } from "./transcript-toolbar";
import { type TranscriptView, transcriptViewOf } from "./transcript-view";
import { useHits } from "./use-hits";
import { useSameAddress } from "./use-same-address";
import { useTranscript } from "./use-transcript";

/** The chat itself; what of it is shown stands in the address. */
export function Transcript({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  const params = useSearchParams();
  const view = useMemo(() => transcriptViewOf(new URLSearchParams(params)), [params]);
  return analysis ? <ReadTranscript analysis={analysis} view={view} /> : null;
}

function ReadTranscript({ analysis, view }: { analysis: AnalysisDetail; view: TranscriptView }) {
  const scroller = useRef<HTMLElement>(null);
  const version = `${analysis.status === "ready"} ${analysis.stats !== null} ${analysis.messages}`;
  const transcript = useTranscript({ analysisId: analysis.id, view, version });
  const { openMessage } = transcript;
  const { hits, step } = useHits({ analysisId: analysis.id, view, scroller, openMessage });
  useSameAddress(view.message, openMessage);
  return (
    <>
      <TranscriptToolbar
        analysis={analysis}
        view={view}
        hits={hits}
        matches={transcript.matches}
        onStep={step}
      />
      <TranscriptScroller
        analysis={analysis}
        view={view}
        transcript={transcript}
        scroller={scroller}
        target={hits?.id ?? view.message}
      />
    </>
  );
}
