import { formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatAmount, formatCount } from "@/components/intl/format-number";
import type { Insights } from "@/lib/insights/insights.schema";
import { Figure } from "./figure";
import { heatColours } from "./heat-colours";
import classes from "./week-figure.module.css";

const HOURS_LABELLED = [0, 6, 12, 18];

function colourOf(messages: number, most: number): string {
  if (messages === 0) return "var(--paper-sunk)";
  const level = Math.min(heatColours.length - 1, Math.floor((messages / most) * heatColours.length));
  return heatColours[level] ?? "var(--accent)";
}

function finding(week: number[][]): string {
  const cells = week.flatMap((hours, weekday) =>
    hours.map((messages, hour) => ({ weekday, hour, messages })),
  );
  const most = cells.toSorted((a, b) => b.messages - a.messages)[0];
  if (!most || most.messages === 0) return "No message has a time";
  return `${formatWeekday(most.weekday, "long")} at ${formatHour(most.hour)} is the liveliest hour of the week`;
}

/** Every hour of the week. */
export function WeekFigure({ insights, timeZone }: { insights: Insights; timeZone: string }) {
  const { week } = insights;
  const most = Math.max(...week.flat(), 1);
  return (
    <Figure
      title={finding(week)}
      subtitle={`Messages by hour and day of the week, ${timeZone.replaceAll("_", " ")} time`}
      table={{
        head: ["Hour", ...week.map((_, day) => formatWeekday(day, "short"))],
        rows: Array.from({ length: 24 }, (_, hour) => ({
          key: String(hour),
          cells: [formatHour(hour), ...week.map((hours) => formatCount(hours[hour] ?? 0))],
        })),
      }}
    >
      <div
        className={classes.week}
        role="img"
        aria-label="A shade for each hour of the week; the table has the numbers"
      >
        {week.map((hours, day) => (
          <div key={formatWeekday(day, "long")} className={classes.row}>
            <span className={classes.day}>{formatWeekday(day, "short")}</span>
            {hours.map((messages, hour) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: an hour of the day is its index
                key={hour}
                className={classes.cell}
                style={{ background: colourOf(messages, most) }}
                title={`${formatWeekday(day, "long")}, ${formatHour(hour)}: ${formatAmount(messages, "message", "messages")}`}
              />
            ))}
          </div>
        ))}
        <div className={classes.row}>
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
