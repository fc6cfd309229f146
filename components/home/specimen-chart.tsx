import { useTranslations } from "use-intl";
import { personColour } from "@/components/people/person-colour";
import type { SampleGlimpse } from "@/lib/sample/sample-glimpse.schema";
import classes from "./specimen-chart.module.css";
import { useCalendar } from "./use-calendar";

interface SpecimenChartProps {
  months: SampleGlimpse["months"];
  /** Whose messages are shown; everybody's where it is null. */
  chosen: number | null;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Messages a month, stacked by person. Drawn by hand so that the first page needs no chart library. */
export function SpecimenChart({ months, chosen }: SpecimenChartProps) {
  const t = useTranslations("home.specimen");
  const calendar = useCalendar();
  const shown = months.map(({ month, byPerson }) => ({
    month,
    parts: byPerson.map((count, idx) => ({ idx, count: chosen === null || chosen === idx ? count : 0 })),
  }));
  const most = Math.max(...months.map(({ byPerson }) => sum(byPerson)), 1);
  const first = months[0]?.month ?? "";
  const last = months.at(-1)?.month ?? "";
  const span = { from: calendar(first, "month"), to: calendar(last, "month") };
  return (
    <div className={classes.chart} role="img" aria-label={t("chart", span)}>
      <div className={classes.bars}>
        {shown.map(({ month, parts }) => (
          <div
            key={month}
            className={classes.month}
            title={t("month", {
              month: calendar(month, "month"),
              count: sum(parts.map((part) => part.count)),
            })}
          >
            {parts.map(({ idx, count }) => (
              <div
                key={idx}
                className={classes.part}
                style={{ height: `${(count / most) * 100}%`, background: personColour(idx) }}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={classes.ends}>
        <span suppressHydrationWarning>{calendar(first, "month")}</span>
        <span suppressHydrationWarning>{calendar(last, "month")}</span>
      </div>
    </div>
  );
}
