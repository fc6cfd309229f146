import { Chip, NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import type { AnalysisDetail, AnalysisStats } from "@/lib/analyses/analysis.schema";
import classes from "./filter-bar.module.css";
import { daysOfPeriod, type InsightFilter, isFiltered, NO_FILTER, periodOf } from "./insight-filter";

const OTHER_DAYS = "other";
/** People who can be chosen one by one; the rest of a large group is shown together. */
const MOST_PEOPLE = 12;

interface FilterBarProps {
  analysis: AnalysisDetail;
  stats: AnalysisStats;
  filter: InsightFilter;
  show: (change: Partial<InsightFilter>) => void;
  /** Keeps the place until there is something to choose from. */
  isWaiting: boolean;
  /** What else is done with what is shown. */
  children?: ReactNode;
}

/** Chooses the people and the days that every figure below is of. The choice stands in the address. */
export function FilterBar({ analysis, stats, filter, show, isWaiting, children }: FilterBarProps) {
  const t = useTranslations("overview.filter");
  const { first, last, timeZone } = analysis;
  const writers = stats.people.filter((person) => person.messages > 0).slice(0, MOST_PEOPLE);
  return (
    <section
      className={classes.bar}
      aria-label={t("label")}
      data-waiting={isWaiting || undefined}
      inert={isWaiting}
    >
      {writers.length > 1 ? (
        <Chip.Group
          multiple
          value={filter.people.map(String)}
          onChange={(people) => show({ people: people.map(Number) })}
        >
          <div className={classes.people}>
            {writers.map((person) => (
              <Chip
                key={person.idx}
                value={String(person.idx)}
                size="sm"
                variant="outline"
                classNames={{ root: classes.person, label: classes.name }}
              >
                <bdi>{person.name}</bdi>
              </Chip>
            ))}
          </div>
        </Chip.Group>
      ) : null}
      <div className={classes.days}>
        <PeriodSelect stats={stats} filter={filter} show={show} />
        {(["from", "to"] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            aria-label={end === "from" ? t("firstDay") : t("lastDay")}
            value={filter[end] ?? ""}
            min={first ? calendarDay(first, timeZone) : undefined}
            max={last ? calendarDay(last, timeZone) : undefined}
            onChange={({ currentTarget: { value } }) => show({ [end]: value || null })}
          />
        ))}
        {isFiltered(filter) ? (
          <button type="button" className={classes.all} onClick={() => show(NO_FILTER)}>
            {t("everything")}
          </button>
        ) : null}
      </div>
      {children}
    </section>
  );
}

function PeriodSelect({ stats, filter, show }: Pick<FilterBarProps, "stats" | "filter" | "show">) {
  const t = useTranslations("overview.filter");
  const hasDays = filter.from !== null || filter.to !== null;
  return (
    <NativeSelect
      aria-label={t("period")}
      value={periodOf(filter) ?? (hasDays ? OTHER_DAYS : "")}
      onChange={({ currentTarget: { value } }) =>
        show(value ? daysOfPeriod(value) : { from: null, to: null })
      }
    >
      <option value="">{t("allTime")}</option>
      {hasDays ? (
        <option value={OTHER_DAYS} disabled>
          {t("chosenDays")}
        </option>
      ) : null}
      {yearsOf(stats).map(({ year, months }) => (
        <optgroup key={year} label={year}>
          <option value={year}>{t("allOf", { year })}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {formatCalendar(month, "month")}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

/** The years and months of the chat that have messages, latest first. */
function yearsOf({ months }: AnalysisStats): { year: string; months: string[] }[] {
  const written = months.filter(({ messages }) => messages > 0).map(({ month }) => month);
  const years = [...new Set(written.map((month) => month.slice(0, 4)))].toReversed();
  return years.map((year) => ({
    year,
    months: written.filter((month) => month.startsWith(year)).toReversed(),
  }));
}
