import { formatWeekday } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { weekdaysFinding } from "./findings";

export function WeekdaysFigure({ stats }: { stats: AnalysisStats }) {
  const most = Math.max(...stats.weekdays);
  return (
    <Figure
      title={weekdaysFinding(stats)}
      subtitle="Messages by day of the week"
      table={{
        head: ["Day", "Messages"],
        rows: stats.weekdays.map((messages, day) => ({
          key: formatWeekday(day, "long"),
          cells: [formatWeekday(day, "long"), formatCount(messages)],
        })),
      }}
    >
      <BarList
        rows={stats.weekdays.map((messages, day) => ({
          key: formatWeekday(day, "long"),
          label: formatWeekday(day, "short"),
          value: messages,
          text: formatCount(messages),
          colour: messages === most ? "var(--accent)" : "var(--bar-quiet)",
        }))}
      />
    </Figure>
  );
}
