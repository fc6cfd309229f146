import { notifications } from "@mantine/notifications";
import { sentenceOf } from "@/components/api/api-error";
import { startJob } from "@/components/jobs/start-job";

async function announce(begun: Promise<unknown>, message: string): Promise<void> {
  try {
    await begun;
    notifications.show({ message });
  } catch (error) {
    notifications.show({ message: sentenceOf(error), color: "var(--bad)" });
  }
}

/** Work on an analysis that goes on by itself; its end is announced wherever the reader is by then. */
export function useAnalysisJobs(analysisId: string) {
  return {
    exportAs: (format: "csv" | "json") =>
      announce(
        startJob({ kind: "export", analysisId, what: "messages", format }),
        "The file is being written. It is offered here once it is done.",
      ),
    reindex: () =>
      announce(
        startJob({ kind: "reindex", analysisId }),
        "A new index is being built. The chat can be asked meanwhile.",
      ),
  };
}
