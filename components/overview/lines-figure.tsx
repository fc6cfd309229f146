import dynamic from "next/dynamic";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";

const LinesChart = dynamic(() => import("./lines-chart").then((module) => module.LinesChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="hours" />,
});

interface LinesFigureProps {
  title: string;
  subtitle: string;
  /** What is measured. */
  what: string;
  points: { key: string; label: string; value: number }[];
  format: (value: number) => string;
}

/** How one figure changes over time. */
export function LinesFigure({ title, subtitle, what, points, format }: LinesFigureProps) {
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      table={{
        head: ["When", what],
        rows: points.map(({ key, label, value }) => ({ key, cells: [label, format(value)] })),
      }}
    >
      <LinesChart what={what} points={points} format={format} />
    </Figure>
  );
}
