import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";

const LinesChart = dynamic(() => import("./lines-chart").then((module) => module.LinesChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="hours" />,
});

interface LinePoint {
  key: string;
  label: string;
  value: number;
  /** Where the messages behind it are. */
  href: string;
}

interface LinesFigureProps {
  title: string;
  subtitle: string;
  /** What is measured. */
  what: string;
  points: LinePoint[];
  format: (value: number) => string;
  /** What is said under the chart. */
  children?: ReactNode;
}

/** How one figure changes over time. */
export function LinesFigure({ title, subtitle, what, points, format, children }: LinesFigureProps) {
  const t = useTranslations("overview.trends");
  const router = useRouter();
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      table={{
        head: [t("when"), what],
        rows: points.map(({ key, label, value, href }) => ({ key, href, cells: [label, format(value)] })),
      }}
    >
      <LinesChart what={what} points={points} format={format} onPress={(href) => router.push(href)} />
      {children}
    </Figure>
  );
}
