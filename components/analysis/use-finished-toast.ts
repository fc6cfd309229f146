import { notifications } from "@mantine/notifications";
import { useEffect, useRef } from "react";
import { useSWRConfig } from "swr";
import { isMoving } from "@/components/analyses/is-moving";
import { ANALYSES_PATH } from "@/components/analyses/use-analyses";
import { analysisPath } from "@/components/analyses/use-analysis";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

/** Has the page read again whatever a step of the indexing has completed, and says so when all of it is done. */
export function useFinishedToast(id: string, progress: AnalysisProgress | undefined) {
  const { mutate } = useSWRConfig();
  const previous = useRef<{ status: AnalysisProgress["status"]; hasStats: boolean } | null>(null);
  const status = progress?.status;
  const hasStats = progress?.hasStats ?? false;

  useEffect(() => {
    if (!status) return;
    const before = previous.current;
    previous.current = { status, hasStats };
    if (before?.status === status && before.hasStats === hasStats) return;
    if (before || hasStats) void mutate(analysisPath(id));
    if (!before) return;
    if (isMoving(before.status) && !isMoving(status)) {
      void mutate(ANALYSES_PATH);
      void mutate(`${analysisPath(id)}/activity`);
    }
    if (isMoving(before.status) && status === "ready") {
      notifications.show({ message: "Your chat is ready. Ask it anything.", color: "var(--good)" });
    }
  }, [id, status, hasStats, mutate]);
}
