"use client";

import { useTranslations } from "use-intl";
import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { ShareButton } from "@/components/sharing/share-button";
import { TakeAway } from "@/components/sharing/take-away";
import type { AnalysisDetail, AnalysisStats } from "@/lib/analyses/analysis.schema";
import { FigureScopeProvider } from "./figure-scope";
import { FilterBar } from "./filter-bar";
import { HoursFigure } from "./hours-figure";
import { ImportReport } from "./import-report";
import { InsightFigures } from "./insight-figures";
import { isFiltered } from "./insight-filter";
import { insightStats } from "./insight-stats";
import { Opening } from "./opening";
import classes from "./overview.module.css";
import { FiguresSkeleton, OverviewSkeleton } from "./overview-skeleton";
import { ShareFigure } from "./share-figure";
import { TimelineFigure } from "./timeline-figure";
import { useInsightFilter } from "./use-insight-filter";
import { useInsights } from "./use-insights";
import { WeekdaysFigure } from "./weekdays-figure";
import { YearLinks } from "./year-links";

export function Overview({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  if (!analysis) return null;
  if (!analysis.stats) return <OverviewSkeleton status={analysis.status} />;
  return <Figures analysis={analysis} whole={analysis.stats} />;
}

function Figures({ analysis, whole }: { analysis: AnalysisDetail; whole: AnalysisStats }) {
  const t = useTranslations("overview");
  const { id, importReport, timeZone } = analysis;
  const { filter, show } = useInsightFilter();
  const { insights, isLoading } = useInsights(id, filter, isMoving(analysis.status));
  const stats = insights && isFiltered(filter) ? insightStats(insights, whole.system) : whole;
  const isWaiting = insights === null && isMoving(analysis.status);
  return (
    <FigureScopeProvider analysisId={id} timeZone={timeZone} filter={filter}>
      <div className={classes.overview} data-testid="overview" aria-busy={isLoading}>
        <Opening stats={stats} />
        <FilterBar
          analysis={analysis}
          stats={whole}
          filter={filter}
          show={show}
          isWaiting={insights === null}
        >
          <ShareButton insights={insights} title={analysis.title} />
        </FilterBar>
        {stats.messages === 0 ? (
          <p>{t("empty")}</p>
        ) : (
          <>
            <TimelineFigure stats={stats} days={insights?.days} filter={filter} show={show} />
            <ShareFigure stats={stats} />
            <div className={classes.pair}>
              <HoursFigure stats={stats} />
              <WeekdaysFigure stats={stats} />
            </div>
            {insights ? <InsightFigures insights={insights} /> : null}
            {isWaiting || (isLoading && !insights) ? <FiguresSkeleton /> : null}
          </>
        )}
        <YearLinks analysisId={id} months={whole.months} />
        <TakeAway analysis={analysis} title={t("chapters.share")} />
        {importReport ? <ImportReport report={importReport} additions={analysis.additions} /> : null}
      </div>
    </FigureScopeProvider>
  );
}
