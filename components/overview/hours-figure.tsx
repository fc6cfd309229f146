import dynamic from "next/dynamic";
import { formatHour } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";
import { hoursFinding } from "./findings";

const HoursChart = dynamic(() => import("./hours-chart").then((module) => module.HoursChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="hours" />,
});

export function HoursFigure({ stats, timeZone }: { stats: AnalysisStats; timeZone: string }) {
  return (
    <Figure
      title={hoursFinding(stats)}
      subtitle={`Messages by hour of the day, ${timeZone.replaceAll("_", " ")} time`}
      table={{
        head: ["Hour", "Messages"],
        rows: stats.hours.map((messages, hour) => ({
          key: formatHour(hour),
          cells: [formatHour(hour), formatCount(messages)],
        })),
      }}
    >
      <HoursChart hours={stats.hours} />
    </Figure>
  );
}
