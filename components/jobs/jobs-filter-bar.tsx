import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useAnalyses } from "@/components/analyses/use-analyses";
import type { JobFilters } from "./job-filters";
import { kindNames, stateNames } from "./job-words";
import classes from "./jobs-page.module.css";

interface JobsFilterBarProps {
  filters: JobFilters;
  onChange: (filters: JobFilters) => void;
}

const everything: JobFilters = { state: "", kind: "", analysis: "", from: "", to: "" };

function optionsOf(names: Record<string, string>, all: string) {
  return [{ value: "", label: all }, ...Object.entries(names).map(([value, label]) => ({ value, label }))];
}

export function JobsFilterBar({ filters, onChange }: JobsFilterBarProps) {
  const { analyses } = useAnalyses();
  const chats = Object.fromEntries(analyses?.map(({ id, title }) => [id, title]) ?? []);
  const isFiltered = Object.values(filters).some((value) => value !== "");
  const field = (name: keyof JobFilters) => ({
    size: "md" as const,
    value: filters[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...filters, [name]: event.currentTarget.value }),
  });
  return (
    <section className={classes.filters} aria-label="Filters" data-testid="job-filters">
      <NativeSelect {...field("state")} label="State" data={optionsOf(stateNames, "Any state")} />
      <NativeSelect {...field("kind")} label="Kind" data={optionsOf(kindNames, "Any kind")} />
      <NativeSelect {...field("analysis")} label="Chat" data={optionsOf(chats, "Any chat")} />
      <TextInput {...field("from")} label="From" type="date" max={filters.to || undefined} />
      <TextInput {...field("to")} label="To" type="date" min={filters.from || undefined} />
      {isFiltered ? (
        <Button variant="subtle" px="xs" onClick={() => onChange(everything)}>
          Clear
        </Button>
      ) : null}
    </section>
  );
}
