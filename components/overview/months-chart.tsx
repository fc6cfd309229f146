import { BarChart } from "@mantine/charts";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { chartHeights } from "./chart-placeholder";
import { monthSeries } from "./month-series";

interface MonthsChartProps {
  stats: AnalysisStats;
  /** Called with the month (`2024-03`) of a pressed bar. */
  onMonth: (month: string) => void;
}

/** Loaded on its own, because the chart library is large. */
export function MonthsChart({ stats, onMonth }: MonthsChartProps) {
  const { series, data } = monthSeries(stats);
  return (
    <BarChart
      h={chartHeights.months}
      type="stacked"
      data={data}
      dataKey="label"
      series={series}
      valueFormatter={formatCount}
      gridAxis="x"
      strokeDasharray="0"
      tickLine="none"
      xAxisProps={{ minTickGap: 28, tickMargin: 8 }}
      yAxisProps={{ width: 44, tickCount: 4 }}
      maxBarWidth={44}
      barProps={{
        isAnimationActive: false,
        cursor: "pointer",
        onClick: ({ payload }: { payload?: { month?: string } }) => payload?.month && onMonth(payload.month),
      }}
      barChartProps={{ margin: { top: 8 }, barCategoryGap: "14%", title: "Messages a month, by person" }}
    />
  );
}
