import { SegmentedControl } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Insights } from "@/lib/insights/insights.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { byMessages, monthsFinding } from "./findings";
import { type InsightFilter, NO_FILTER } from "./insight-filter";
import { PeriodBrush } from "./period-brush";
import { monthsOf, type PeriodUnit, periodsOf, unitsFor } from "./periods";
import classes from "./timeline-figure.module.css";
import { timelineSeries } from "./timeline-series";
import { useInsights } from "./use-insights";

const TimelineChart = dynamic(() => import("./timeline-chart").then((module) => module.TimelineChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="months" />,
});

interface TimelineFigureProps {
  stats: AnalysisStats;
  /** Missing until they have been gathered: then there are months only. */
  days?: Insights["days"];
  filter: InsightFilter;
  show: (change: Partial<InsightFilter>) => void;
}

export function TimelineFigure({ stats, days, filter, show }: TimelineFigureProps) {
  const t = useTranslations("overview.timeline");
  const router = useRouter();
  const { analysisId, behind } = useFigureScope();
  const { insights: whole } = useInsights(analysisId, NO_FILTER, false);
  const [wanted, setWanted] = useState<PeriodUnit>("month");
  const units: PeriodUnit[] = days ? unitsFor(days) : ["month"];
  const unit = units.includes(wanted) ? wanted : (units.at(-1) ?? "month");
  const periods = days ? periodsOf(days, unit) : monthsOf(stats);
  const people = byMessages(stats.people);
  const chart = timelineSeries(stats.people, periods, t("others"));
  const hrefOf = ({ key, end }: { key: string; end: string }) => behind({ from: key, to: end });

  function openPeriod(key: string) {
    const period = periods.find((one) => one.key === key);
    if (period) router.push(hrefOf(period));
  }

  return (
    <Figure
      title={monthsFinding(t, stats)}
      subtitle={t(`subtitles.${unit}`)}
      table={{
        head: [t(`units.${unit}`), t("all"), ...people.map((person) => person.name)],
        rows: periods.map((period) => ({
          key: period.key,
          href: hrefOf(period),
          cells: [
            period.label,
            formatCount(period.messages),
            ...people.map(({ idx }) => formatCount(period.byPerson[String(idx)] ?? 0)),
          ],
        })),
      }}
    >
      <div className={classes.above}>
        <ul className={classes.key} aria-hidden="true">
          {chart.series.map((series) => (
            <li key={series.name} className={classes.who}>
              <span className={classes.swatch} style={{ background: series.color }} />{" "}
              <bdi className={classes.name}>{series.label}</bdi>
            </li>
          ))}
        </ul>
        {units.length > 1 ? (
          <SegmentedControl
            aria-label={t("by")}
            size="sm"
            value={unit}
            onChange={(value) => setWanted(units.find((one) => one === value) ?? "month")}
            data={units.map((value) => ({ value, label: t(`units.${value}`) }))}
          />
        ) : null}
      </div>
      <TimelineChart
        {...chart}
        title={t("chart")}
        onPress={openPeriod}
        onChoose={({ from, to }) => {
          const [first, last] = [periods[from], periods[to]];
          if (first && last) show({ from: first.key, to: last.end });
        }}
      />
      <div className={classes.brush}>
        {whole ? <PeriodBrush days={whole.days} filter={filter} onChoose={show} /> : null}
      </div>
    </Figure>
  );
}
