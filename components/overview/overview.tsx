"use client";

import { useSearchParams } from "next/navigation";
import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { FilterBar } from "./filter-bar";
import { HoursFigure } from "./hours-figure";
import { ImportReport } from "./import-report";
import { InsightFigures } from "./insight-figures";
import { filterOf, isFiltered } from "./insight-filter";
import { insightStats } from "./insight-stats";
import { Opening } from "./opening";
import classes from "./overview.module.css";
import { OverviewSkeleton } from "./overview-skeleton";
import { ShareFigure } from "./share-figure";
import { TimelineFigure } from "./timeline-figure";
import { useInsights } from "./use-insights";
import { WeekdaysFigure } from "./weekdays-figure";

export function Overview({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  const filter = filterOf(new URLSearchParams(useSearchParams()));
  const { insights, isLoading } = useInsights(
    id,
    filter,
    analysis !== undefined && isMoving(analysis.status),
  );
  if (!analysis) return null;
  const { stats: whole, importReport, timeZone } = analysis;
  if (!whole) return <OverviewSkeleton status={analysis.status} />;
  const stats = insights && isFiltered(filter) ? insightStats(insights, whole.system) : whole;
  return (
    <div className={classes.overview} data-testid="overview" aria-busy={isLoading}>
      <Opening analysisId={id} stats={stats} timeZone={timeZone} />
      {insights ? <FilterBar analysis={analysis} stats={whole} filter={filter} /> : null}
      {stats.messages === 0 ? (
        <p>There are no messages of these people on these days.</p>
      ) : (
        <>
          <TimelineFigure analysisId={id} stats={stats} days={insights?.days} />
          <ShareFigure analysisId={id} stats={stats} />
          <div className={classes.pair}>
            <HoursFigure stats={stats} timeZone={timeZone} />
            <WeekdaysFigure stats={stats} />
          </div>
          {insights ? <InsightFigures analysisId={id} insights={insights} timeZone={timeZone} /> : null}
        </>
      )}
      {importReport ? <ImportReport report={importReport} additions={analysis.additions} /> : null}
    </div>
  );
}
