import { BarChart } from "@mantine/charts";
import { useRef } from "react";
import { formatCount } from "@/components/intl/format-number";
import { chartHeights } from "./chart-placeholder";
import classes from "./timeline-figure.module.css";
import type { timelineSeries } from "./timeline-series";
import { type DragRange, useDragRange } from "./use-drag-range";

interface TimelineChartProps extends ReturnType<typeof timelineSeries> {
  title: string;
  /** Called with the first day of a pressed bar. */
  onPress: (key: string) => void;
  /** Called with the places of the first and the last bar that were dragged over. */
  onChoose: (bars: DragRange) => void;
}

const plotOf = (element: HTMLElement) => element.querySelector(".recharts-cartesian-grid");

/** Loaded on its own, because the chart library is large. */
export function TimelineChart({ series, data, title, onPress, onChoose }: TimelineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const { range, handlers } = useDragRange({ steps: data.length, plotOf, onChoose });
  return (
    <div className={classes.plot} ref={box} {...handlers}>
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
        yAxisProps={{ width: 44, tickCount: 4, allowDecimals: false }}
        maxBarWidth={44}
        barProps={{
          isAnimationActive: false,
          cursor: "pointer",
          onClick: ({ payload }: { payload?: { key?: string } }) => payload?.key && onPress(payload.key),
        }}
        barChartProps={{ margin: { top: 8 }, barCategoryGap: "14%", title }}
      />
      {range && box.current ? <Chosen box={box.current} range={range} steps={data.length} /> : null}
    </div>
  );
}

function Chosen({ box, range, steps }: { box: HTMLElement; range: DragRange; steps: number }) {
  const plot = plotOf(box)?.getBoundingClientRect();
  if (!plot) return null;
  const left = plot.left - box.getBoundingClientRect().left + (range.from / steps) * plot.width;
  const width = ((range.to - range.from + 1) / steps) * plot.width;
  return <div className={classes.chosen} style={{ left, width }} />;
}
