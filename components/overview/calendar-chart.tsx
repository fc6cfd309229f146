import { Heatmap } from "@mantine/charts";
import { formatCalendar, formatWeekday } from "@/components/intl/format-date";
import { formatAmount } from "@/components/intl/format-number";
import { dateFormat } from "@/components/intl/formats";
import classes from "./calendar-figure.module.css";
import { heatColours } from "./heat-colours";

interface CalendarChartProps {
  year: string;
  /** Messages by day, of all years, so that a shade means the same in each. */
  counts: Record<string, number>;
  onPress: (day: string) => void;
}

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}`);

/** Loaded on its own, because the chart library is large. */
export function CalendarChart({ year, counts, onPress }: CalendarChartProps) {
  const format = dateFormat({ month: "short", timeZone: "UTC" });
  const most = Math.max(...Object.values(counts));
  const ofYear = Object.fromEntries(Object.entries(counts).filter(([day]) => day.startsWith(year)));
  return (
    <div className={classes.year}>
      <h3 className={classes.name}>{year}</h3>
      <div className={classes.scroller}>
        <Heatmap
          data={ofYear}
          domain={[1, Math.max(most, 2)]}
          startDate={`${year}-01-01`}
          endDate={`${year}-12-31`}
          withOutsideDates={false}
          withMonthLabels
          withWeekdayLabels
          monthLabels={months.map((month) => format.format(Date.parse(`${month}-01`)))}
          weekdayLabels={[6, 0, 1, 2, 3, 4, 5].map((day) => formatWeekday(day, "short"))}
          weekdaysLabelsWidth={36}
          rectSize={13}
          gap={2}
          colors={heatColours}
          withTooltip
          getTooltipLabel={({ date, value }) =>
            `${formatCalendar(date, "short-day")}: ${formatAmount(value ?? 0, "message", "messages")}`
          }
          getRectProps={({ date, value }) =>
            value
              ? {
                  onClick: () => onPress(date),
                  onKeyDown: (event) => event.key === "Enter" && onPress(date),
                  tabIndex: 0,
                  role: "link",
                  "aria-label": `${formatCalendar(date, "full-day")}: ${formatAmount(value, "message", "messages")}`,
                  style: { cursor: "pointer" },
                  ...{ "data-day": date },
                }
              : {}
          }
        />
      </div>
    </div>
  );
}
