import { notifications } from "@mantine/notifications";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { startJob } from "@/components/jobs/start-job";

/** Work on an analysis that goes on by itself; its end is announced wherever the reader is by then. */
export function useAnalysisJobs(analysisId: string) {
  const t = useTranslations("analyses");
  const sentenceOf = useErrorSentence();

  async function announce(begun: Promise<unknown>, message: string): Promise<void> {
    try {
      await begun;
      notifications.show({ message });
    } catch (error) {
      notifications.show({ message: sentenceOf(error), color: "var(--bad)" });
    }
  }

  return {
    exportAs: (format: "csv" | "json", what: "messages" | "stats" = "messages") =>
      announce(startJob({ kind: "export", analysisId, what, format }), t("jobs.exporting")),
    reindex: () => announce(startJob({ kind: "reindex", analysisId }), t("jobs.reindexing")),
  };
}
