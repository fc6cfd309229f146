import { LineChart } from "@mantine/charts";
import { chartHeights } from "./chart-placeholder";
import { roundTicks } from "./round-ticks";

interface LinesChartProps {
  what: string;
  points: { label: string; value: number; href: string }[];
  format: (value: number) => string;
  onPress: (href: string) => void;
}

const MOST_DOTS = 40;

/** Loaded on its own, because the chart library is large. */
export function LinesChart({ what, points, format, onPress }: LinesChartProps) {
  const ticks = roundTicks(points.map(({ value }) => value));
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
      withDots={points.length < MOST_DOTS}
      xAxisProps={{ minTickGap: 28, tickMargin: 8 }}
      yAxisProps={{ width: 44, ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] }}
      lineProps={{ isAnimationActive: false }}
      lineChartProps={{
        margin: { top: 8 },
        title: what,
        style: { cursor: "pointer" },
        onClick: ({ activeIndex }) => {
          const point = points[Number(activeIndex)];
          if (point) onPress(point.href);
        },
      }}
    />
  );
}
