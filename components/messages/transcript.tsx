"use client";

import { useMemo, useRef } from "react";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { useAddressQuery } from "@/components/chrome/use-address-query";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { TranscriptScroller } from "./transcript-scroller";
import { TranscriptToolbar } from "./transcript-toolbar";
import { addressParams, type TranscriptView, transcriptViewOf } from "./transcript-view";
import { useHits } from "./use-hits";
import { useSameAddress } from "./use-same-address";
import { useTranscript } from "./use-transcript";

/** The chat itself; what of it is shown stands in the address. */
export function Transcript({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  const { query, change } = useAddressQuery();
  const view = useMemo(() => transcriptViewOf(query), [query]);
  const show = (changed: Partial<TranscriptView>) =>
    change((before) => addressParams({ ...transcriptViewOf(before), ...changed }));
  return analysis ? <ReadTranscript analysis={analysis} view={view} show={show} /> : null;
}

interface ReadTranscriptProps {
  analysis: AnalysisDetail;
  view: TranscriptView;
  show: (change: Partial<TranscriptView>) => void;
}

function ReadTranscript({ analysis, view, show }: ReadTranscriptProps) {
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
        show={show}
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
