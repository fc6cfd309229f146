"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { ApiError } from "@/components/api/api-error";
import { scopeOfAnalysis } from "@/components/ask/ask-scope";
import { ConversationProvider } from "@/components/ask/conversation-provider";
import { SiteHeader } from "@/components/chrome/site-header";
import { AnalysisHeader } from "./analysis-header";
import { AnalysisHeaderSkeleton } from "./analysis-header-skeleton";
import { AnalysisMissing } from "./analysis-missing";
import classes from "./analysis-shell.module.css";
import { AnalysisSpread } from "./analysis-spread";
import { tabOf } from "./tabs";
import { TabsNav } from "./tabs-nav";

/** What all pages of an analysis share; nothing below it calls the API before the analysis is there. */
export function AnalysisShell({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations("analysis");
  const tChrome = useTranslations("chrome");
  const { analysis, error } = useAnalysis(id);
  const current = tabOf(usePathname());
  const isMissing = error instanceof ApiError && (error.status === 404 || error.status === 400);
  const fills = current === "ask" || current === "messages";
  const scope = useMemo(() => scopeOfAnalysis(id), [id]);
  if (isMissing) return <AnalysisMissing />;
  return (
    <ConversationProvider scope={scope} isReady={analysis !== undefined}>
      <title>
        {analysis ? t("pageTitle", { title: analysis.title, tab: t(`tabs.${current}`) }) : tChrome("name")}
      </title>
      <div className={classes.shell} data-fills={fills || undefined}>
        <SiteHeader back={tChrome("yourChats")} />
        <section className={classes.top} aria-label={t("thisChat")}>
          {analysis ? (
            <AnalysisHeader analysis={analysis} isBrief={fills} />
          ) : (
            <AnalysisHeaderSkeleton error={error} isBrief={fills} />
          )}
        </section>
        <div className={classes.tabs}>
          <TabsNav analysisId={id} current={current} />
        </div>
        {analysis ? (
          <AnalysisSpread analysis={analysis} current={current}>
            {children}
          </AnalysisSpread>
        ) : (
          <main id="content" tabIndex={-1} />
        )}
      </div>
    </ConversationProvider>
  );
}
