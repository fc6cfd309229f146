import { BarChart } from "@mantine/charts";
import { formatHour } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import { chartHeights } from "./chart-placeholder";

interface HoursChartProps {
  hours: number[];
  /** What is counted, and what the chart is of. */
  label: string;
  title: string;
  onPress: (hour: number) => void;
}

/** Loaded on its own, because the chart library is large. */
export function HoursChart({ hours, label, title, onPress }: HoursChartProps) {
  const most = Math.max(...hours);
  return (
    <BarChart
      h={chartHeights.hours}
      data={hours.map((messages, hour) => ({ hour, name: formatHour(hour), messages }))}
      dataKey="name"
      series={[{ name: "messages", label, color: "var(--bar-quiet)" }]}
      getBarColor={(value) => (value === most ? "var(--accent)" : "var(--bar-quiet)")}
      valueFormatter={formatCount}
      gridAxis="none"
      withYAxis={false}
      tickLine="none"
      xAxisProps={{ interval: 5, tickMargin: 6 }}
      barProps={{
        radius: 2,
        isAnimationActive: false,
        cursor: "pointer",
        onClick: ({ payload }: { payload?: { hour?: number } }) =>
          payload?.hour !== undefined && onPress(payload.hour),
      }}
      barChartProps={{ margin: { top: 8 }, barCategoryGap: "18%", title }}
    />
  );
}
