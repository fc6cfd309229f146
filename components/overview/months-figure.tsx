import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { tabHref } from "@/components/analysis/tabs";
import { formatCalendar } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";
import { byMessages, monthsFinding } from "./findings";
import { monthSeries } from "./month-series";
import classes from "./months-figure.module.css";

const MonthsChart = dynamic(() => import("./months-chart").then((module) => module.MonthsChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="months" />,
});

/** The first and last day of a month (`2024-03`), as the transcript's filter takes them. */
function daysOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `from=${month}-01&to=${month}-${last}`;
}

export function MonthsFigure({ analysisId, stats }: { analysisId: string; stats: AnalysisStats }) {
  const router = useRouter();
  const people = byMessages(stats.people);
  return (
    <Figure
      title={monthsFinding(stats)}
      subtitle="Messages a month, by person; a bar opens its month"
      table={{
        head: ["Month", "All", ...people.map((person) => person.name)],
        rows: stats.months.map(({ month, messages, byPerson }) => ({
          key: month,
          cells: [
            formatCalendar(month, "short-month"),
            formatCount(messages),
            ...people.map((person) => formatCount(byPerson[String(person.idx)] ?? 0)),
          ],
        })),
      }}
    >
      <ul className={classes.key} aria-hidden="true">
        {monthSeries(stats).series.map((series) => (
          <li key={series.name} className={classes.who}>
            <span className={classes.swatch} style={{ background: series.color }} />{" "}
            <bdi className={classes.name}>{series.label}</bdi>
          </li>
        ))}
      </ul>
      <MonthsChart
        stats={stats}
        onMonth={(month) => router.push(`${tabHref(analysisId, "messages")}?${daysOf(month)}`)}
      />
    </Figure>
  );
}
