import Link from "next/link";
import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { LinesFigure } from "./lines-figure";
import classes from "./moments-figure.module.css";

const LEAST_POINTS = 3;
/** With fewer people there is no group that grows. */
const LEAST_PEOPLE = 5;
const MOST_SILENT = 12;
const MOST_EVENTS = 12;

/** How a group grows, and who has gone quiet. */
export function GrowthFigure({ insights: { growth, silent, people } }: { insights: Insights }) {
  const t = useTranslations("overview.group");
  const { behind } = useFigureScope();
  if (people.length < LEAST_PEOPLE || growth.length < LEAST_POINTS) return null;
  const nameOf = new Map(people.map(({ idx, name }) => [idx, name]));
  return (
    <LinesFigure
      title={t("silent", { count: silent.length })}
      subtitle={t("subtitle")}
      what={t("people")}
      points={growth.map(({ day, people: count }) => ({
        key: day,
        label: formatCalendar(day, "short-day"),
        value: count,
        href: behind({ from: day, to: day }),
      }))}
      format={formatCount}
    >
      {silent.length > 0 ? (
        <ul className={classes.list} aria-label={t("silentPeople")}>
          {silent
            .toReversed()
            .slice(0, MOST_SILENT)
            .map(({ idx, lastDay }) => (
              <li key={idx}>
                <Link href={behind({ authors: [idx] })}>
                  <bdi>{nameOf.get(idx)}</bdi>
                </Link>
                <span>{t("lastWrote", { day: formatCalendar(lastDay, "short-day") })}</span>
              </li>
            ))}
        </ul>
      ) : null}
    </LinesFigure>
  );
}

/** Who came and went, and what the chat was called. */
export function EventsFigure({ insights: { events } }: { insights: Insights }) {
  const t = useTranslations("overview.events");
  const { at } = useFigureScope();
  const { joined, left, renamed, latest } = events;
  if (latest.length === 0) return null;
  return (
    <Figure
      title={t("finding", { joined, left, renamed })}
      subtitle={t("subtitle")}
      table={{
        head: [t("day"), t("event")],
        rows: latest.map(({ messageId, day, text }) => ({
          key: String(messageId),
          href: at(messageId),
          cells: [formatCalendar(day, "short-day"), text],
        })),
      }}
    >
      <ol className={classes.list}>
        {latest.slice(-MOST_EVENTS).map(({ messageId, day, text }) => (
          <li key={messageId}>
            <Link href={at(messageId)} dir="auto">
              {text}
            </Link>
            <span>{formatCalendar(day, "short-day")}</span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
