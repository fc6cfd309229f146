import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { People } from "@/lib/people/people.schema";
import classes from "./people-dialog.module.css";

interface MergeFormProps {
  people: People["people"];
  isBusy: boolean;
  /** Answers whether it was done. */
  onMerge: (names: { from: number; into: number }) => Promise<boolean>;
}

const MOST_OFFERED = 100;

/** "Mum is the same person as Maria Lopez." */
export function MergeForm({ people, isBusy, onMerge }: MergeFormProps) {
  const t = useTranslations("people.merge");
  const [from, setFrom] = useState<string | null>(null);
  const [into, setInto] = useState<string | null>(null);
  const options = people.map((person) => ({ value: String(person.idx), label: person.name }));
  const without = (taken: string | null) => options.filter((option) => option.value !== taken);
  const field = {
    searchable: true,
    size: "md",
    limit: MOST_OFFERED,
    nothingFoundMessage: t("none"),
  };

  return (
    <form
      className={classes.form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (from === null || into === null) return;
        if (!(await onMerge({ from: Number(from), into: Number(into) }))) return;
        setFrom(null);
        setInto(null);
      }}
    >
      <Select
        {...field}
        label={t("from")}
        data={without(into)}
        value={from}
        onChange={setFrom}
        data-autofocus
      />
      <Select {...field} label={t("into")} data={without(from)} value={into} onChange={setInto} />
      <Button type="submit" disabled={from === null || into === null} loading={isBusy}>
        {t("submit")}
      </Button>
    </form>
  );
}
