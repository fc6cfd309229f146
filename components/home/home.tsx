"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { useAnalyses } from "@/components/analyses/use-analyses";
import { SiteHeader } from "@/components/chrome/site-header";
import type { ServerSetup } from "@/lib/operations/server-setup.schema";
import type { SampleGlimpse } from "@/lib/sample/sample-glimpse.schema";
import { AnalysisList } from "./analysis-list";
import { AnalysisListSkeleton } from "./analysis-list-skeleton";
import { DropZone } from "./drop-zone";
import { ExportGuides } from "./export-guides";
import { FirstVisit } from "./first-visit";
import classes from "./home.module.css";
import { PrivacyNote } from "./privacy-note";
import { SampleButton } from "./sample-button";
import { Unreachable } from "./unreachable";
import { useUpload } from "./use-upload";

interface HomeProps {
  setup: ServerSetup;
  /** A guess made before the list is there, so that the page does not change its shape. */
  isReturning: boolean;
  glimpse: SampleGlimpse;
}

export function Home({ setup: { parts, maxUploadBytes }, isReturning, glimpse }: HomeProps) {
  const t = useTranslations("home");
  const tChrome = useTranslations("chrome");
  const { analyses, error, refresh } = useAnalyses();
  const upload = useUpload();
  const isReady = analyses !== undefined;
  const readyChats = analyses?.filter(({ status }) => status === "ready").length ?? 0;
  const hasAnalyses = analyses ? analyses.length > 0 : isReturning;
  // What stands above them may still take another shape.
  const hasShape = !isReturning || analyses !== undefined || error !== undefined;
  const intake = { upload, isReady, maxUploadBytes };
  return (
    <>
      <title>{tChrome("name")}</title>
      <SiteHeader />
      <main id="content" tabIndex={-1} className={classes.page}>
        {error && !analyses ? <Unreachable error={error} onRetry={() => refresh()} /> : null}
        {hasAnalyses ? (
          <div className={classes.shelf}>
            <div className={classes.top}>
              <h1 className={classes.heading}>{t("yourChats")}</h1>
              {readyChats > 1 ? (
                <Link href="/ask" className={classes.askAll}>
                  {t("askAllChats")}
                </Link>
              ) : null}
            </div>
            <DropZone {...intake} isCompact />
            <div className={classes.underZone}>
              <PrivacyNote parts={parts} />
              <SampleButton upload={upload} isReady={isReady} />
            </div>
            {analyses ? <AnalysisList analyses={analyses} /> : <AnalysisListSkeleton />}
          </div>
        ) : (
          <FirstVisit {...intake} parts={parts} glimpse={glimpse} />
        )}
        {hasShape ? <ExportGuides /> : null}
      </main>
    </>
  );
}
