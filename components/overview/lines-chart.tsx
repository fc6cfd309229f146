import { LineChart } from "@mantine/charts";
import { chartHeights } from "./chart-placeholder";

interface LinesChartProps {
  what: string;
  points: { key: string; label: string; value: number }[];
  format: (value: number) => string;
}

/** Loaded on its own, because the chart library is large. */
export function LinesChart({ what, points, format }: LinesChartProps) {
  return (
    <LineChart
      h={chartHeights.hours}
      data={points}
      dataKey="label"
      series={[{ name: "value", label: what, color: "var(--accent)" }]}
      valueFormatter={format}
      curveType="linear"
      gridAxis="x"
      strokeDasharray="0"
      tickLine="none"
      withDots={points.length < 40}
      xAxisProps={{ minTickGap: 28, tickMargin: 8 }}
      yAxisProps={{ width: 44, tickCount: 4, domain: ["auto", "auto"] }}
      lineProps={{ isAnimationActive: false }}
      lineChartProps={{ margin: { top: 8 }, title: what }}
    />
  );
}
