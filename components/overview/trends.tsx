import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { Insights } from "@/lib/insights/insights.schema";
import { useFigureScope } from "./figure-scope";
import { daysOfPeriod } from "./insight-filter";
import { LinesFigure } from "./lines-figure";

const LEAST_POINTS = 3;
const signed = { maximumFractionDigits: 2, signDisplay: "exceptZero" } as const;

/** The feeling of the words, roughly. */
export function SentimentFigure({ insights: { sentiment } }: { insights: Insights }) {
  const t = useTranslations("overview.trends.sentiment");
  const { behind } = useFigureScope();
  const brightest = sentiment.toSorted((a, b) => b.mean - a.mean)[0];
  if (sentiment.length < LEAST_POINTS || !brightest) return null;
  return (
    <LinesFigure
      title={t("finding", { month: formatCalendar(brightest.month, "month") })}
      subtitle={t("subtitle")}
      what={t("what")}
      points={sentiment.map(({ month, mean }) => ({
        key: month,
        label: formatCalendar(month, "short-month"),
        value: mean,
        href: behind(daysOfPeriod(month)),
      }))}
      format={(value) => numberFormat(signed).format(value)}
    />
  );
}

/** Whether the two who write most come to use the same words. */
export function AlikeFigure({ insights: { alike, people } }: { insights: Insights }) {
  const t = useTranslations("overview.trends.alike");
  const { behind } = useFigureScope();
  const [one, other] = people;
  const [first, last] = [alike[0], alike.at(-1)];
  if (alike.length < LEAST_POINTS || !one || !other || !first || !last) return null;
  const both = { one: one.name, other: other.name };
  return (
    <LinesFigure
      title={last.cosine > first.cosine ? t("growing", both) : t("parting", both)}
      subtitle={t("subtitle")}
      what={t("what")}
      points={alike.map(({ firstDay, cosine }) => ({
        key: firstDay,
        label: formatCalendar(firstDay.slice(0, 7), "short-month"),
        value: cosine,
        href: behind(daysOfPeriod(firstDay.slice(0, 7))),
      }))}
      format={formatShare}
    />
  );
}
