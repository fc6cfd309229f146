import { formatCalendar } from "@/components/intl/format-date";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { Insights } from "@/lib/insights/insights.schema";
import { LinesFigure } from "./lines-figure";

const LEAST_POINTS = 3;
/** With fewer people there is no group that grows. */
const LEAST_PEOPLE = 5;

const signed = { maximumFractionDigits: 2, signDisplay: "exceptZero" } as const;

/** The feeling of the words, roughly. */
export function SentimentFigure({ insights }: { insights: Insights }) {
  const points = insights.sentiment.map(({ month, mean }) => ({
    key: month,
    label: formatCalendar(month, "short-month"),
    value: mean,
  }));
  if (points.length < LEAST_POINTS) return null;
  const brightest = insights.sentiment.toSorted((a, b) => b.mean - a.mean)[0];
  return (
    <LinesFigure
      title={brightest ? `${formatCalendar(brightest.month, "month")} sounds brightest` : "How it sounds"}
      subtitle="A rough measure: the mean rating of the English words that a word list rates from −5 to 5"
      what="Mean rating"
      points={points}
      format={(value) => numberFormat(signed).format(value)}
    />
  );
}

/** Whether the two who write most come to use the same words. */
export function AlikeFigure({ insights }: { insights: Insights }) {
  const points = insights.alike.map(({ firstDay, cosine }) => ({
    key: firstDay,
    label: formatCalendar(firstDay.slice(0, 7), "short-month"),
    value: cosine,
  }));
  const [one, other] = insights.people;
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < LEAST_POINTS || !one || !other || !first || !last) return null;
  const change = last.value > first.value ? "come to use the same words" : "use less of the same words";
  return (
    <LinesFigure
      title={`${one.name} and ${other.name} ${change}`}
      subtitle="How alike the words of the two are, month by month: 100 % is the same words equally often"
      what="Alike"
      points={points}
      format={formatShare}
    />
  );
}

/** How a group grows, and who has gone quiet. */
export function GrowthFigure({ insights }: { insights: Insights }) {
  const { growth, silent, people } = insights;
  if (people.length < LEAST_PEOPLE || growth.length < LEAST_POINTS) return null;
  return (
    <LinesFigure
      title={
        silent.length > 0
          ? `${formatAmount(silent.length, "person has", "people have")} gone quiet`
          : "Everybody still writes"
      }
      subtitle="People who had written by each day; quiet are those without a message in the last three months of the chat"
      what="People"
      points={growth.map(({ day, people: count }) => ({
        key: day,
        label: formatCalendar(day, "short-day"),
        value: count,
      }))}
      format={formatCount}
    />
  );
}
