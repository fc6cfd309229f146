import { notifications } from "@mantine/notifications";
import { useEffect, useRef } from "react";
import { useSWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { isAdding, isMoving } from "@/components/analyses/is-moving";
import { ANALYSES_PATH } from "@/components/analyses/use-analyses";
import { analysisPath } from "@/components/analyses/use-analysis";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

interface Known {
  status: AnalysisProgress["status"];
  hasStats: boolean;
  isAdding: boolean;
}

function isSame(a: Known, b: Known): boolean {
  return a.status === b.status && a.hasStats === b.hasStats && a.isAdding === b.isAdding;
}

/** What has ended well between two looks, in a sentence. */
function newsBetween(
  before: Known,
  now: Known,
  { adding }: AnalysisProgress,
  t: Translate<"analysis">,
): string | null {
  if (isMoving(before.status) && now.status === "ready") return t("news.ready");
  if (before.isAdding && adding === null) return t("news.added");
  return null;
}

/** Has the page read again whatever a step of the work has completed, and says so when all of it is done. */
export function useFinishedToast(id: string, progress: AnalysisProgress | undefined) {
  const t = useTranslations("analysis");
  const { mutate } = useSWRConfig();
  const previous = useRef<Known | null>(null);

  useEffect(() => {
    if (!progress) return;
    const { status, hasStats } = progress;
    const now = { status, hasStats, isAdding: isAdding(progress) };
    const before = previous.current;
    previous.current = now;
    if (before ? isSame(before, now) : !hasStats) return;
    void mutate(analysisPath(id));
    if (!before) return;
    const hasEnded = (isMoving(before.status) && !isMoving(status)) || (before.isAdding && !now.isAdding);
    if (!hasEnded) return;
    void mutate(ANALYSES_PATH);
    void mutate(`${analysisPath(id)}/activity`);
    const news = newsBetween(before, now, progress, t);
    if (news) notifications.show({ message: news, color: "var(--good)" });
  }, [id, progress, mutate, t]);
}
