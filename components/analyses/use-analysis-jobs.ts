import { notifications } from "@mantine/notifications";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { startJob } from "@/components/jobs/start-job";

/** Work on an analysis that goes on by itself; its end is announced wherever the reader is by then. */
export function useAnalysisJobs(analysisId: string) {
  const beginning = useRef(new Set<string>());
  const t = useTranslations("analyses");
  const sentenceOf = useErrorSentence();

  async function begin(job: Parameters<typeof startJob>[0], message: string): Promise<void> {
    // A menu that is closing can be pressed once more.
    const same = JSON.stringify(job);
    if (beginning.current.has(same)) return;
    beginning.current.add(same);
    try {
      await startJob(job);
      notifications.show({ message });
    } catch (error) {
      notifications.show({ message: sentenceOf(error), color: "var(--bad)" });
    } finally {
      beginning.current.delete(same);
    }
  }

  return {
    exportAs: (format: "csv" | "json", what: "messages" | "stats" = "messages") =>
      begin({ kind: "export", analysisId, what, format }, t("jobs.exporting")),
    reindex: () => begin({ kind: "reindex", analysisId }, t("jobs.reindexing")),
  };
}
