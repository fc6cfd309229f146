import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { isMoving } from "@/components/analyses/is-moving";
import { tabHref } from "@/components/analysis/tabs";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { isFiltered, type TranscriptView } from "./transcript-view";

export function TranscriptEmpty({ analysis, view }: { analysis: AnalysisDetail; view: TranscriptView }) {
  const t = useTranslations("messages.empty");
  if (isFiltered(view)) {
    const link = (words: ReactNode) => <Link href={tabHref(analysis.id, "messages")}>{words}</Link>;
    return <p>{t.rich("noMatch", { link })}</p>;
  }
  if (isMoving(analysis.status)) return <p>{t("notYet")}</p>;
  return <p>{t("none")}</p>;
}
