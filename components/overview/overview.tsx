"use client";

import { useAnalysis } from "@/components/analyses/use-analysis";
import { HoursFigure } from "./hours-figure";
import { ImportReport } from "./import-report";
import { MonthsFigure } from "./months-figure";
import { Opening } from "./opening";
import classes from "./overview.module.css";
import { OverviewSkeleton } from "./overview-skeleton";
import { ShareFigure } from "./share-figure";
import { WeekdaysFigure } from "./weekdays-figure";

export function Overview({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  if (!analysis) return null;
  const { stats, importReport, timeZone } = analysis;
  if (!stats) return <OverviewSkeleton status={analysis.status} />;
  return (
    <div className={classes.overview} data-testid="overview">
      <Opening analysisId={id} stats={stats} timeZone={timeZone} />
      <MonthsFigure analysisId={id} stats={stats} />
      <ShareFigure analysisId={id} stats={stats} />
      <div className={classes.pair}>
        <HoursFigure stats={stats} timeZone={timeZone} />
        <WeekdaysFigure stats={stats} />
      </div>
      {importReport ? <ImportReport report={importReport} additions={analysis.additions} /> : null}
    </div>
  );
}
