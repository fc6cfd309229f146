import Link from "next/link";
import type { CSSProperties } from "react";
import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { dateFormat } from "@/components/intl/formats";
import { useFigureScope } from "@/components/overview/figure-scope";
import { daysOfPeriod } from "@/components/overview/insight-filter";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Year } from "@/lib/insights/insights.schema";
import { bold, Plate } from "./plate";
import classes from "./year.module.css";

type Months = AnalysisStats["months"];

const sumOf = (months: Months, year: string) =>
  months.reduce((sum, { month, messages }) => sum + (month.startsWith(year) ? messages : 0), 0);

/** How much was written, beside the year before, and in which months. */
export function YearSum({ told: { year, insights }, months }: { told: Year; months: Months }) {
  const t = useTranslations("overview.year");
  const { behind } = useFigureScope();
  const before = sumOf(months, String(Number(year) - 1));
  const change = before > 0 ? insights.messages / before - 1 : null;
  return (
    <Plate
      sentence={t.rich("sum", {
        messages: insights.messages,
        days: insights.activeDays,
        ...bold,
        a: (chunks) => (
          <Link href={behind()}>
            <b>{chunks}</b>
          </Link>
        ),
      })}
    >
      {change === null ? null : (
        <p className={classes.beside}>
          {change >= 0
            ? t("more", { share: formatShare(change), before: Number(year) - 1 })
            : t("less", { share: formatShare(-change), before: Number(year) - 1 })}
        </p>
      )}
      <MonthBars year={year} months={months} />
    </Plate>
  );
}

function MonthBars({ year, months }: { year: string; months: Months }) {
  const t = useTranslations("overview.year");
  const { behind } = useFigureScope();
  const counts = new Map(months.map(({ month, messages }) => [month, messages]));
  const bars = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, "0")}`;
    return { month, messages: counts.get(month) ?? 0 };
  });
  const most = Math.max(...bars.map(({ messages }) => messages), 1);
  const narrow = dateFormat({ month: "narrow", timeZone: "UTC" });
  return (
    <ol className={classes.months} aria-label={t("months")}>
      {bars.map(({ month, messages }) => (
        <li
          key={month}
          style={{ "--height": messages / most } as CSSProperties}
          data-most={messages === most}
        >
          <Link
            href={behind(daysOfPeriod(month))}
            aria-label={t("month", { month: formatCalendar(month, "month"), count: messages })}
            title={formatCount(messages)}
          >
            <span className={classes.monthBar} />
          </Link>
          <span aria-hidden="true">{narrow.format(Date.parse(`${month}-01`))}</span>
        </li>
      ))}
    </ol>
  );
}
