"use client";

import { useDocumentTitle, useMediaQuery } from "@mantine/hooks";
import { usePathname } from "next/navigation";
import { type ReactNode, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { ApiError } from "@/components/api/api-error";
import { AskPanel } from "@/components/ask/ask-panel";
import { scopeOfAnalysis } from "@/components/ask/ask-scope";
import { ConversationProvider } from "@/components/ask/conversation-provider";
import { SiteHeader } from "@/components/chrome/site-header";
import { AnalysisHeader } from "./analysis-header";
import { AnalysisHeaderSkeleton } from "./analysis-header-skeleton";
import { AnalysisMissing } from "./analysis-missing";
import classes from "./analysis-shell.module.css";
import { IndexingBanner } from "./indexing-banner";
import { tabOf } from "./tabs";
import { TabsNav } from "./tabs-nav";
import { useHeightBelow } from "./use-height-below";

/** What all pages of an analysis share; nothing below it calls the API before the analysis is there. */
export function AnalysisShell({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations("analysis");
  const tChrome = useTranslations("chrome");
  const { analysis, error } = useAnalysis(id);
  const current = tabOf(usePathname());
  const isWide = useMediaQuery("(min-width: 75em)") ?? false;
  const isMissing = error instanceof ApiError && (error.status === 404 || error.status === 400);
  useDocumentTitle(
    analysis ? t("pageTitle", { title: analysis.title, tab: t(`tabs.${current}`) }) : tChrome("name"),
  );
  const hasAside = current === "overview" || current === "messages";
  const fills = current === "ask" || current === "messages";
  const scope = useMemo(() => scopeOfAnalysis(id), [id]);
  const aside = useRef<HTMLElement>(null);
  useHeightBelow(aside, isWide && current === "overview");
  if (isMissing) return <AnalysisMissing />;
  return (
    <ConversationProvider scope={scope} isReady={analysis !== undefined}>
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
        {analysis ? <IndexingBanner id={id} /> : null}
        <div className={classes.spread} data-aside={hasAside || undefined}>
          <main id="content" tabIndex={-1} className={classes.main}>
            {analysis ? children : null}
          </main>
          {hasAside ? (
            <aside className={classes.aside} ref={aside} aria-label={t("askThis")}>
              {isWide && analysis ? <AskPanel analysis={analysis} /> : null}
            </aside>
          ) : null}
        </div>
      </div>
    </ConversationProvider>
  );
}
