import Link from "next/link";
import { isMoving } from "@/components/analyses/is-moving";
import { tabHref } from "@/components/analysis/tabs";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { isFiltered, type TranscriptView } from "./transcript-view";

export function TranscriptEmpty({ analysis, view }: { analysis: AnalysisDetail; view: TranscriptView }) {
  if (isFiltered(view)) {
    return (
      <p>
        No message matches. Try fewer letters, or{" "}
        <Link href={tabHref(analysis.id, "messages")}>see the whole conversation</Link>.
      </p>
    );
  }
  if (isMoving(analysis.status)) return <p>The messages appear here once they are read.</p>;
  return <p>No message was read from the file.</p>;
}
