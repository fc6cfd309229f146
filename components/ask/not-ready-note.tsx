import { formatShare } from "@/components/intl/format-number";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import classes from "./not-ready-note.module.css";

function sentenceFor({ status, progress }: Pick<AnalysisProgress, "status" | "progress">): string {
  if (status === "failed")
    return "You can ask once the conversation is indexed. Indexing stopped: retry it above.";
  if (status === "cancelled")
    return "You can ask once the conversation is indexed. Resume the indexing above.";
  return `You can ask as soon as the conversation is indexed. It is ${formatShare(progress / 100)} there.`;
}

export function NotReadyNote({ progress }: { progress: Pick<AnalysisProgress, "status" | "progress"> }) {
  return (
    <p className={classes.note} data-testid="ask-not-ready">
      {sentenceFor(progress)}
    </p>
  );
}
