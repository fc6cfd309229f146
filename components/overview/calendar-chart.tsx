import { Heatmap } from "@mantine/charts";
import { useTranslations } from "use-intl";
import { formatCalendar, formatWeekday } from "@/components/intl/format-date";
import { dateFormat } from "@/components/intl/formats";
import classes from "./calendar-figure.module.css";
import { heatColours } from "./heat-colours";
import { useCellFocus } from "./use-cell-focus";

interface CalendarChartProps {
  year: string;
  /** Messages by day, of all years, so that a shade means the same in each. */
  counts: Record<string, number>;
  onPress: (day: string) => void;
}

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}`);

/** Loaded on its own, because the chart library is large. */
export function CalendarChart({ year, counts, onPress }: CalendarChartProps) {
  const t = useTranslations("overview.calendar");
  const format = dateFormat({ month: "short", timeZone: "UTC" });
  const most = Math.max(...Object.values(counts));
  const ofYear = Object.fromEntries(Object.entries(counts).filter(([day]) => day.startsWith(year)));
  const { onKeyDown, cellProps } = useCellFocus(Object.keys(ofYear)[0] ?? "");
  const labelOf = (day: string, count: number, style: "short-day" | "full-day") =>
    t("cell", { day: formatCalendar(day, style), count });
  return (
    <div className={classes.year}>
      <h4 className={classes.name}>{year}</h4>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the days in it */}
      <div className={classes.scroller} onKeyDown={onKeyDown}>
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
          getTooltipLabel={({ date, value }) => labelOf(date, value ?? 0, "short-day")}
          getRectProps={({ date, value }) =>
            value
              ? {
                  ...cellProps(date),
                  onClick: () => onPress(date),
                  onKeyDown: (event) => event.key === "Enter" && onPress(date),
                  role: "link",
                  "aria-label": labelOf(date, value, "full-day"),
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
