import { Skeleton } from "@mantine/core";

const widths = ["52%", "38%", "64%", "46%", "58%", "30%", "49%"];

export function TranscriptSkeleton() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <Skeleton key={width} height={56} width={width} mb="sm" />
      ))}
    </div>
  );
}
