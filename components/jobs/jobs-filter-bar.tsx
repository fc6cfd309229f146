import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnalyses } from "@/components/analyses/use-analyses";
import { jobKindSchema, jobStatusSchema } from "@/lib/jobs/job.schema";
import type { JobFilters } from "./job-filters";
import classes from "./jobs-page.module.css";

interface JobsFilterBarProps {
  filters: JobFilters;
  onChange: (changed: Partial<JobFilters>) => void;
}

const everything: JobFilters = { state: "", kind: "", analysis: "", from: "", to: "" };

export function JobsFilterBar({ filters, onChange }: JobsFilterBarProps) {
  const t = useTranslations("jobs");
  const { analyses = [] } = useAnalyses();
  const states = jobStatusSchema.options.map((value) => ({ value, label: t(`state.${value}`) }));
  const kinds = jobKindSchema.options.map((value) => ({ value, label: t(`kind.${value}`) }));
  const chats = analyses.map(({ id, title }) => ({ value: id, label: title }));
  const any = (label: string) => ({ value: "", label });
  const isFiltered = Object.values(filters).some((value) => value !== "");
  const field = (name: keyof JobFilters) => ({
    size: "md" as const,
    value: filters[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <section className={classes.filters} aria-label={t("filter.label")} data-testid="job-filters">
      <NativeSelect
        {...field("state")}
        label={t("filter.state")}
        data={[any(t("filter.anyState")), ...states]}
      />
      <NativeSelect {...field("kind")} label={t("filter.kind")} data={[any(t("filter.anyKind")), ...kinds]} />
      <NativeSelect
        {...field("analysis")}
        label={t("filter.chat")}
        data={[any(t("filter.anyChat")), ...chats]}
      />
      <TextInput {...field("from")} label={t("filter.from")} type="date" max={filters.to || undefined} />
      <TextInput {...field("to")} label={t("filter.to")} type="date" min={filters.from || undefined} />
      {isFiltered ? (
        <Button variant="subtle" px="xs" onClick={() => onChange(everything)}>
          {t("filter.clear")}
        </Button>
      ) : null}
    </section>
  );
}
