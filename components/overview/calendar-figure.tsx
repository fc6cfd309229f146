import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { Insights } from "@/lib/insights/insights.schema";
import classes from "./calendar-figure.module.css";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";

const CalendarChart = dynamic(() => import("./calendar-chart").then((module) => module.CalendarChart), {
  ssr: false,
  loading: () => <div className={classes.waiting} />,
});

/** Years that are drawn; all days are in the table. */
const MOST_YEARS = 6;

/** Every day of the chat, a year a row. */
export function CalendarFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.calendar");
  const router = useRouter();
  const { behind } = useFigureScope();
  const { days, streak, activeDays } = insights;
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))].toReversed().slice(0, MOST_YEARS);
  const counts = Object.fromEntries(days.map(({ day, messages }) => [day, messages]));
  const run = streak && streak.days > 1 ? streak : null;
  const ofDay = (day: string) => behind({ from: day, to: day });
  return (
    <Figure
      title={run ? t("streak", { count: run.days }) : t("active", { count: activeDays })}
      subtitle={
        run
          ? t("subtitleOfStreak", {
              from: formatCalendar(run.from, "short-day"),
              to: formatCalendar(run.to, "short-day"),
            })
          : t("subtitle")
      }
      table={{
        head: [t("day"), t("messages")],
        rows: days.map(({ day, messages }) => ({
          key: day,
          href: ofDay(day),
          cells: [formatCalendar(day, "short-day"), formatCount(messages)],
        })),
      }}
    >
      <div className={classes.years}>
        {years.map((year) => (
          <CalendarChart key={year} year={year} counts={counts} onPress={(day) => router.push(ofDay(day))} />
        ))}
      </div>
    </Figure>
  );
}
