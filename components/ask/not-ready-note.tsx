import { useTranslations } from "use-intl";
import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import classes from "./not-ready-note.module.css";

interface NotReadyNoteProps {
  progress: Pick<AnalysisProgress, "status" | "progress">;
  canAsk: boolean;
}

function sentenceFor(
  { progress: { status, progress }, canAsk }: NotReadyNoteProps,
  t: Translate<"ask">,
): string {
  const share = formatShare(progress / 100);
  if (status === "failed") return canAsk ? t("notReady.failed", { share }) : t("notReady.failedUnread");
  if (status === "cancelled")
    return canAsk ? t("notReady.cancelled", { share }) : t("notReady.cancelledUnread");
  return canAsk ? t("notReady.askable", { share }) : t("notReady.unread");
}

/** Why a chat cannot be asked yet, or what to keep in mind when it is asked already. */
export function NotReadyNote(props: NotReadyNoteProps) {
  const t = useTranslations("ask");
  return (
    <p className={classes.note} data-testid="ask-not-ready">
      {sentenceFor(props, t)}
    </p>
  );
}
