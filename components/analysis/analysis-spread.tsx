import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { AskPanel } from "@/components/ask/ask-panel";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import classes from "./analysis-shell.module.css";
import { IndexingBanner } from "./indexing-banner";
import type { TabId } from "./tabs";
import { useHeightBelow } from "./use-height-below";

interface AnalysisSpreadProps {
  analysis: AnalysisDetail;
  current: TabId;
  children: ReactNode;
}

/** What is being done to a chat, a page of it, and on wide screens the questions about it. */
export function AnalysisSpread({ analysis, current, children }: AnalysisSpreadProps) {
  const t = useTranslations("analysis");
  const isWide = useMediaQuery("(min-width: 75em)") ?? false;
  const hasAside = current === "overview" || current === "messages";
  const spread = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLElement>(null);
  useHeightBelow(aside, isWide && current === "overview");
  return (
    <>
      <IndexingBanner analysis={analysis} below={spread} />
      <div ref={spread} className={classes.spread} data-aside={hasAside || undefined}>
        <main id="content" tabIndex={-1} className={classes.main}>
          {children}
        </main>
        {hasAside ? (
          <aside className={classes.aside} ref={aside} aria-label={t("askThis")}>
            {isWide ? <AskPanel analysis={analysis} /> : null}
          </aside>
        ) : null}
      </div>
    </>
  );
}
