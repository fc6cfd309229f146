import { BarChart } from "@mantine/charts";
import { formatCount } from "@/components/intl/format-number";
import { chartHeights } from "./chart-placeholder";
import type { timelineSeries } from "./timeline-series";

interface TimelineChartProps extends ReturnType<typeof timelineSeries> {
  /** Called with the first day of a pressed bar. */
  onPress: (key: string) => void;
}

/** Loaded on its own, because the chart library is large. */
export function TimelineChart({ series, data, onPress }: TimelineChartProps) {
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
        onClick: ({ payload }: { payload?: { key?: string } }) => payload?.key && onPress(payload.key),
      }}
      barChartProps={{ margin: { top: 8 }, barCategoryGap: "14%", title: "Messages over time, by person" }}
    />
  );
}
