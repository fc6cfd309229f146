import { Skeleton } from "@mantine/core";

/** Heights in pixels, shared with what stands here before the chart does. */
export const chartHeights = { months: 280, hours: 224 };

export function ChartPlaceholder({ height }: { height: keyof typeof chartHeights }) {
  return <Skeleton height={chartHeights[height]} radius="sm" />;
}
