import { useTranslations } from "use-intl";
import { Signpost } from "@/components/chrome/signpost";

/** One answer for deleted, foreign and mistyped addresses: which of them it is stays unsaid. */
export function AnalysisMissing() {
  const t = useTranslations("analysis.missing");
  return <Signpost title={t("title")} documentTitle={t("pageTitle")} text={t("text")} />;
}
