import Link from "next/link";
import { useTranslations } from "use-intl";
import { formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatCount } from "@/components/intl/format-number";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { heatColours } from "./heat-colours";
import { type Leaders, leadersOf } from "./leaders";
import { useCellFocus } from "./use-cell-focus";
import classes from "./week-figure.module.css";

const HOURS_LABELLED = [0, 6, 12, 18];

function colourOf(messages: number, most: number): string {
  if (messages === 0) return "var(--paper-sunk)";
  const level = Math.min(heatColours.length - 1, Math.floor((messages / most) * heatColours.length));
  return heatColours[level] ?? "var(--accent)";
}

interface HourOfWeek {
  /** From 0, Monday. */
  weekday: number;
  hour: number;
  messages: number;
}

/** The hours of the week in which anything was written, the liveliest first. */
export function hoursOfWeek(week: number[][]): HourOfWeek[] {
  return week
    .flatMap((hours, weekday) => hours.map((messages, hour) => ({ weekday, hour, messages })))
    .filter(({ messages }) => messages > 0)
    .toSorted((a, b) => b.messages - a.messages);
}

/** As it stands in a title. */
export function liveliestHours(
  hours: HourOfWeek[],
  nameOf: (parts: { day: string; hour: string }) => string,
): Leaders | undefined {
  const named = hours.map(({ weekday, hour, messages }) => ({
    name: nameOf({ day: formatWeekday(weekday, "long"), hour: formatHour(hour) }),
    messages,
  }));
  return leadersOf(named, ({ messages }) => messages);
}

const keyOf = (weekday: number, hour: number) => `${weekday} ${hour}`;

/** Every hour of the week. */
export function WeekFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.week");
  const { behind, timeZone } = useFigureScope();
  const { week } = insights;
  const ranked = hoursOfWeek(week);
  const [first] = ranked;
  const most = first?.messages ?? 0;
  const liveliest = liveliestHours(ranked, (parts) => t("at", parts));
  const { onKeyDown, cellProps } = useCellFocus(keyOf(first?.weekday ?? 0, first?.hour ?? 0));
  return (
    <Figure
      title={liveliest ? t("liveliest", { ...liveliest }) : t(first ? "even" : "noTime")}
      subtitle={t("subtitle", { zone: timeZone.replaceAll("_", " ") })}
      table={{
        head: [t("hour"), ...week.map((_, day) => formatWeekday(day, "short"))],
        rows: Array.from({ length: 24 }, (_, hour) => ({
          key: String(hour),
          href: behind({ hour }),
          cells: [formatHour(hour), ...week.map((hours) => formatCount(hours[hour] ?? 0))],
        })),
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the links in it */}
      <div className={classes.week} onKeyDown={onKeyDown}>
        {week.map((hours, day) => (
          <div key={formatWeekday(day, "long")} className={classes.row}>
            <span className={classes.day}>{formatWeekday(day, "short")}</span>
            {hours.map((messages, hour) => {
              const label = t("cell", {
                day: formatWeekday(day, "long"),
                hour: formatHour(hour),
                count: messages,
              });
              const style = { background: colourOf(messages, most) };
              return messages > 0 ? (
                <Link
                  key={keyOf(day, hour)}
                  {...cellProps(keyOf(day, hour))}
                  href={behind({ weekday: day + 1, hour })}
                  className={classes.cell}
                  style={style}
                  title={label}
                  aria-label={label}
                  prefetch={false}
                />
              ) : (
                <span key={keyOf(day, hour)} className={classes.cell} style={style} title={label} />
              );
            })}
          </div>
        ))}
        <div className={classes.row} aria-hidden="true">
          <span />
          {HOURS_LABELLED.map((hour) => (
            <span key={hour} className={classes.hour}>
              {formatHour(hour)}
            </span>
          ))}
        </div>
      </div>
    </Figure>
  );
}
