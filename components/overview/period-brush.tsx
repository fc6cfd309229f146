import type { CSSProperties, KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import type { Insights } from "@/lib/insights/insights.schema";
import type { InsightFilter } from "./insight-filter";
import classes from "./period-brush.module.css";
import { brushPeriods } from "./periods";
import { type DragRange, useDragRange } from "./use-drag-range";

interface PeriodBrushProps {
  /** Of the whole chat. */
  days: Insights["days"];
  filter: InsightFilter;
  onChoose: (days: { from: string | null; to: string | null }) => void;
}

const keySteps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** The whole chat in small: a drag over it, or its two handles, choose the days that all figures are of. */
export function PeriodBrush({ days, filter, onChoose }: PeriodBrushProps) {
  const t = useTranslations("overview.brush");
  const periods = brushPeriods(days);
  const last = periods.length - 1;
  const firstAt = periods.findIndex(({ end }) => filter.from !== null && end >= filter.from);
  const chosen: DragRange = {
    from: filter.from === null ? 0 : firstAt === -1 ? last : firstAt,
    to:
      filter.to === null
        ? last
        : Math.max(
            0,
            periods.findLastIndex(({ key }) => key <= (filter.to ?? "")),
          ),
  };

  function choose({ from, to }: DragRange) {
    const isWhole = from === 0 && to === last;
    const [first, end] = [periods[from], periods[to]];
    if (first && end) onChoose(isWhole ? { from: null, to: null } : { from: first.key, to: end.end });
  }

  const { range, handlers } = useDragRange({ steps: periods.length, onChoose: choose });
  const shown = range ?? chosen;
  const most = Math.max(...periods.map(({ messages }) => messages), 1);

  function onKeyDown(end: keyof DragRange, event: KeyboardEvent) {
    const limits = end === "from" ? [0, chosen.to] : [chosen.from, last];
    const [least = 0, greatest = last] = limits;
    const jump = event.key === "Home" ? -periods.length : event.key === "End" ? periods.length : 0;
    const step = keySteps[event.key] ?? jump;
    if (step === 0) return;
    event.preventDefault();
    choose({ ...chosen, [end]: Math.min(greatest, Math.max(least, chosen[end] + step)) });
  }

  if (periods.length < 2) return null;
  return (
    <section className={classes.brush} aria-label={t("label")} title={t("hint")}>
      <div className={classes.track} {...handlers}>
        <svg viewBox={`0 0 ${periods.length} 100`} preserveAspectRatio="none" aria-hidden="true">
          {periods.map(({ key, messages }, i) => (
            <rect
              key={key}
              x={i + 0.1}
              width={0.8}
              y={100 - (messages / most) * 100}
              height={(messages / most) * 100}
              data-chosen={i >= shown.from && i <= shown.to}
            />
          ))}
        </svg>
        <div
          className={classes.window}
          style={
            {
              "--from": shown.from / periods.length,
              "--to": (shown.to + 1) / periods.length,
            } as CSSProperties
          }
        >
          {(["from", "to"] as const).map((end) => (
            <button
              key={end}
              type="button"
              role="slider"
              className={classes.handle}
              data-end={end}
              aria-label={end === "from" ? t("from") : t("to")}
              aria-valuemin={0}
              aria-valuemax={last}
              aria-valuenow={shown[end]}
              aria-valuetext={formatCalendar(
                (end === "from" ? periods[shown.from]?.key : periods[shown.to]?.end) ?? "",
                "day",
              )}
              onKeyDown={(event) => onKeyDown(end, event)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
