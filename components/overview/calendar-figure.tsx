import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { tabHref } from "@/components/analysis/tabs";
import { formatCalendar } from "@/components/intl/format-date";
import { formatAmount, formatCount } from "@/components/intl/format-number";
import type { Insights } from "@/lib/insights/insights.schema";
import classes from "./calendar-figure.module.css";
import { ChartPlaceholder } from "./chart-placeholder";
import { Figure } from "./figure";

const CalendarChart = dynamic(() => import("./calendar-chart").then((module) => module.CalendarChart), {
  ssr: false,
  loading: () => <ChartPlaceholder height="hours" />,
});

/** Years that are drawn; all days are in the table. */
const MOST_YEARS = 6;

function finding({ streak, activeDays }: Insights): string {
  if (!streak || streak.days < 2) return `There were messages on ${formatAmount(activeDays, "day", "days")}`;
  return `The longest run was ${formatAmount(streak.days, "day", "days")} in a row`;
}

function subtitle({ streak }: Insights): string {
  const run =
    streak && streak.days > 1
      ? `From ${formatCalendar(streak.from, "short-day")} to ${formatCalendar(streak.to, "short-day")}. `
      : "";
  return `${run}Messages on each day; a day opens its messages`;
}

/** Every day of the chat, a year a row. */
export function CalendarFigure({ analysisId, insights }: { analysisId: string; insights: Insights }) {
  const router = useRouter();
  const { days } = insights;
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))].toReversed().slice(0, MOST_YEARS);
  const counts = Object.fromEntries(days.map(({ day, messages }) => [day, messages]));
  return (
    <Figure
      title={finding(insights)}
      subtitle={subtitle(insights)}
      table={{
        head: ["Day", "Messages"],
        rows: days.map(({ day, messages }) => ({
          key: day,
          cells: [formatCalendar(day, "short-day"), formatCount(messages)],
        })),
      }}
    >
      <div className={classes.years}>
        {years.map((year) => (
          <CalendarChart
            key={year}
            year={year}
            counts={counts}
            onPress={(day) => router.push(`${tabHref(analysisId, "messages")}?from=${day}&to=${day}`)}
          />
        ))}
      </div>
    </Figure>
  );
}
