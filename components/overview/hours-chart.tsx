import { BarChart } from "@mantine/charts";
import { formatHour } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import { chartHeights } from "./chart-placeholder";

/** Loaded on its own, because the chart library is large. */
export function HoursChart({ hours }: { hours: number[] }) {
  const most = Math.max(...hours);
  return (
    <BarChart
      h={chartHeights.hours}
      data={hours.map((messages, hour) => ({ hour: formatHour(hour), messages }))}
      dataKey="hour"
      series={[{ name: "messages", label: "Messages", color: "var(--bar-quiet)" }]}
      getBarColor={(value) => (value === most ? "var(--accent)" : "var(--bar-quiet)")}
      valueFormatter={formatCount}
      gridAxis="none"
      withYAxis={false}
      tickLine="none"
      xAxisProps={{ interval: 5, tickMargin: 6 }}
      barProps={{ radius: 2, isAnimationActive: false }}
      barChartProps={{ margin: { top: 8 }, barCategoryGap: "18%", title: "Messages by hour of the day" }}
    />
  );
}
