import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { Insights } from "@/lib/insights/insights.schema";
import { useFigureScope } from "./figure-scope";
import { daysOfPeriod } from "./insight-filter";
import { leadersOf } from "./leaders";
import { LinesFigure } from "./lines-figure";
import { trendOf } from "./trend";

const LEAST_POINTS = 3;
/** Of how alike the words are, where 1 is the same words. */
const LEAST_CHANGE = 0.05;
const signed = { maximumFractionDigits: 2, signDisplay: "exceptZero" } as const;

/** The feeling of the words, roughly. */
export function SentimentFigure({ insights: { sentiment } }: { insights: Insights }) {
  const t = useTranslations("overview.trends.sentiment");
  const { behind } = useFigureScope();
  if (sentiment.length < LEAST_POINTS) return null;
  const format = (value: number) => numberFormat(signed).format(value);
  const ranked = sentiment
    .toSorted((a, b) => b.mean - a.mean)
    .map(({ month, mean }) => ({ name: formatCalendar(month, "month"), mean }));
  const brightest = leadersOf(ranked, ({ mean }) => format(mean));
  return (
    <LinesFigure
      title={brightest ? t("finding", { ...brightest }) : t("even")}
      subtitle={t("subtitle")}
      what={t("what")}
      points={sentiment.map(({ month, mean }) => ({
        key: month,
        label: formatCalendar(month, "short-month"),
        value: mean,
        href: behind(daysOfPeriod(month)),
      }))}
      format={format}
    />
  );
}

/** Whether the two who write most come to use the same words. */
export function AlikeFigure({ insights: { alike, people } }: { insights: Insights }) {
  const t = useTranslations("overview.trends.alike");
  const { behind } = useFigureScope();
  const [one, other] = people;
  if (alike.length < LEAST_POINTS || !one || !other) return null;
  const trend = trendOf(
    alike.map(({ cosine }) => cosine),
    LEAST_CHANGE,
  );
  return (
    <LinesFigure
      title={t(trend, { one: one.name, other: other.name })}
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
