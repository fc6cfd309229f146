"use client";

import { useTranslations } from "use-intl";
import { Signpost } from "@/components/chrome/signpost";

export default function NotFound() {
  const t = useTranslations("chrome.notFound");
  return <Signpost title={t("title")} documentTitle={t("pageTitle")} text={t("text")} />;
}
