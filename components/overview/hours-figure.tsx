import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { formatHour } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { hoursFinding } from "./findings";

const HoursChart = dynamic(() => import("./hours-chart").then((module) => module.HoursChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="hours" />,
});

export function HoursFigure({ stats }: { stats: AnalysisStats }) {
  const t = useTranslations("overview.hours");
  const router = useRouter();
  const { behind, timeZone } = useFigureScope();
  return (
    <Figure
      title={hoursFinding(t, stats)}
      subtitle={t("subtitle", { zone: timeZone.replaceAll("_", " ") })}
      table={{
        head: [t("hour"), t("messages")],
        rows: stats.hours.map((messages, hour) => ({
          key: formatHour(hour),
          href: behind({ hour }),
          cells: [formatHour(hour), formatCount(messages)],
        })),
      }}
    >
      <HoursChart
        hours={stats.hours}
        label={t("messages")}
        title={t("chart")}
        onPress={(hour) => router.push(behind({ hour }))}
      />
    </Figure>
  );
}
