import { useTranslations } from "use-intl";
import { formatWeekday } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { weekdaysFinding } from "./findings";

export function WeekdaysFigure({ stats }: { stats: AnalysisStats }) {
  const t = useTranslations("overview.weekdays");
  const { behind } = useFigureScope();
  const most = Math.max(...stats.weekdays);
  const days = stats.weekdays.map((messages, day) => ({
    key: String(day),
    messages,
    name: (length: "long" | "short") => formatWeekday(day, length),
    href: behind({ weekday: day + 1 }),
  }));
  return (
    <Figure
      title={weekdaysFinding(t, stats)}
      subtitle={t("subtitle")}
      table={{
        head: [t("day"), t("messages")],
        rows: days.map(({ key, messages, name, href }) => ({
          key,
          href,
          cells: [name("long"), formatCount(messages)],
        })),
      }}
    >
      <BarList
        rows={days.map(({ key, messages, name, href }) => ({
          key,
          href,
          label: name("short"),
          value: messages,
          text: formatCount(messages),
          colour: messages === most ? "var(--accent)" : "var(--bar-quiet)",
        }))}
      />
    </Figure>
  );
}
