import { Chip, NativeSelect, TextInput } from "@mantine/core";
import { usePathname } from "next/navigation";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import type { AnalysisDetail, AnalysisStats } from "@/lib/analyses/analysis.schema";
import classes from "./filter-bar.module.css";
import {
  daysOfPeriod,
  filterOf,
  type InsightFilter,
  isFiltered,
  NO_FILTER,
  paramsOf,
  periodOf,
} from "./insight-filter";

const OTHER_DAYS = "other";
/** People who can be chosen one by one; the rest of a large group is shown together. */
const MOST_PEOPLE = 12;

interface FilterBarProps {
  analysis: AnalysisDetail;
  stats: AnalysisStats;
  filter: InsightFilter;
}

/** Chooses the people and the days that every figure below is of. The choice stands in the address. */
export function FilterBar({ analysis, stats, filter }: FilterBarProps) {
  const path = usePathname();
  const { first, last, timeZone } = analysis;
  const writers = stats.people.filter((person) => person.messages > 0).slice(0, MOST_PEOPLE);

  /** Upon the address as it stands: a change just made may not be shown yet. */
  function show(change: Partial<InsightFilter>) {
    const params = paramsOf({ ...filterOf(new URLSearchParams(window.location.search)), ...change });
    window.history.replaceState(null, "", params.size > 0 ? `${path}?${params}` : path);
  }

  return (
    <section className={classes.bar} aria-label="What is shown">
      {writers.length > 1 ? (
        <Chip.Group
          multiple
          value={filter.people.map(String)}
          onChange={(people) => show({ people: people.map(Number) })}
        >
          <div className={classes.people}>
            {writers.map((person) => (
              <Chip key={person.idx} value={String(person.idx)} size="sm" variant="outline">
                <bdi>{person.name}</bdi>
              </Chip>
            ))}
          </div>
        </Chip.Group>
      ) : null}
      <div className={classes.days}>
        <NativeSelect
          aria-label="Period"
          value={periodOf(filter) ?? (filter.from || filter.to ? OTHER_DAYS : "")}
          onChange={({ currentTarget: { value } }) =>
            show(value ? daysOfPeriod(value) : { from: null, to: null })
          }
        >
          <option value="">All the time</option>
          {filter.from || filter.to ? (
            <option value={OTHER_DAYS} disabled>
              Chosen days
            </option>
          ) : null}
          {yearsOf(stats).map(({ year, months }) => (
            <optgroup key={year} label={year}>
              <option value={year}>{`All of ${year}`}</option>
              {months.map((month) => (
                <option key={month} value={month}>
                  {formatCalendar(month, "month")}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
        {(["from", "to"] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            aria-label={end === "from" ? "First day" : "Last day"}
            value={filter[end] ?? ""}
            min={first ? calendarDay(first, timeZone) : undefined}
            max={last ? calendarDay(last, timeZone) : undefined}
            onChange={({ currentTarget: { value } }) => show({ [end]: value || null })}
          />
        ))}
        {isFiltered(filter) ? (
          <button type="button" className={classes.all} onClick={() => show(NO_FILTER)}>
            Show everything
          </button>
        ) : null}
      </div>
    </section>
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
