import { formatShare } from "@/components/intl/format-number";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import classes from "./not-ready-note.module.css";

interface NotReadyNoteProps {
  progress: Pick<AnalysisProgress, "status" | "progress">;
  canAsk: boolean;
}

function sentenceFor({ progress: { status, progress }, canAsk }: NotReadyNoteProps): string {
  const share = formatShare(progress / 100);
  if (status === "failed") {
    return canAsk
      ? `Indexing stopped at ${share}. You can ask about what was kept, or retry it above.`
      : "Indexing stopped before any message was read. Retry it above, then ask.";
  }
  if (status === "cancelled") {
    return canAsk
      ? `Indexing was cancelled at ${share}. You can ask about what was kept, or resume it above.`
      : "Indexing was cancelled before any message was read. Resume it above, then ask.";
  }
  return canAsk
    ? `${share} indexed. You can ask already; an answer may miss what comes later.`
    : "You can ask as soon as the messages are read, long before all of it is indexed.";
}

/** Why a chat cannot be asked yet, or what to keep in mind when it is asked already. */
export function NotReadyNote(props: NotReadyNoteProps) {
  return (
    <p className={classes.note} data-testid="ask-not-ready">
      {sentenceFor(props)}
    </p>
  );
}
