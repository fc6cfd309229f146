import { SegmentedControl } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { tabHref } from "@/components/analysis/tabs";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Insights } from "@/lib/insights/insights.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";
import { byMessages, monthsFinding } from "./findings";
import { monthsOf, type PeriodUnit, periodsOf, unitsFor } from "./periods";
import classes from "./timeline-figure.module.css";
import { timelineSeries } from "./timeline-series";

const TimelineChart = dynamic(() => import("./timeline-chart").then((module) => module.TimelineChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="months" />,
});

const unitNames: Record<PeriodUnit, string> = { day: "Days", week: "Weeks", month: "Months" };

interface TimelineFigureProps {
  analysisId: string;
  stats: AnalysisStats;
  /** Missing until they have been gathered: then there are months only. */
  days?: Insights["days"];
}

export function TimelineFigure({ analysisId, stats, days }: TimelineFigureProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState<PeriodUnit>("month");
  const units: PeriodUnit[] = days ? unitsFor(days) : ["month"];
  const unit = units.includes(wanted) ? wanted : (units.at(-1) ?? "month");
  const periods = days ? periodsOf(days, unit) : monthsOf(stats);
  const people = byMessages(stats.people);
  const chart = timelineSeries(stats.people, periods);

  function openPeriod(key: string) {
    const period = periods.find((one) => one.key === key);
    if (period) router.push(`${tabHref(analysisId, "messages")}?from=${period.key}&to=${period.end}`);
  }

  return (
    <Figure
      title={monthsFinding(stats)}
      subtitle={`Messages a ${unit}, by person; a bar opens its ${unit}`}
      table={{
        head: [unitNames[unit], "All", ...people.map((person) => person.name)],
        rows: periods.map(({ key, label, messages, byPerson }) => ({
          key,
          cells: [
            label,
            formatCount(messages),
            ...people.map((person) => formatCount(byPerson[String(person.idx)] ?? 0)),
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
            aria-label="Messages by"
            size="sm"
            value={unit}
            onChange={(value) => setWanted(value as PeriodUnit)}
            data={units.map((value) => ({ value, label: unitNames[value] }))}
          />
        ) : null}
      </div>
      <TimelineChart {...chart} onPress={openPeriod} />
    </Figure>
  );
}
