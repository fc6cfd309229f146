"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { Signpost } from "@/components/chrome/signpost";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("chrome.notDrawn");
  return (
    <Signpost title={t("title")} documentTitle={t("pageTitle")} text={t("text")}>
      <Button onClick={reset}>{t("again")}</Button>
    </Signpost>
  );
}
