import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { pageSearch } from "@/components/palette/use-page-search-key";
import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";
import classes from "./analysis-list.module.css";
import { AnalysisRow } from "./analysis-row";

const SEARCH_FROM = 6;

function matches(analysis: AnalysisSummary, wanted: string): boolean {
  const text = [analysis.title, ...analysis.people.map((person) => person.name)].join("\n");
  return text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
}

export function AnalysisList({ analyses }: { analyses: AnalysisSummary[] }) {
  const t = useTranslations("home");
  const [wanted, setWanted] = useState("");
  const found = analyses.filter((analysis) => matches(analysis, wanted));
  return (
    <section aria-label={t("yourChats")}>
      {analyses.length >= SEARCH_FROM ? (
        <TextInput
          className={classes.search}
          aria-label={t("list.find")}
          placeholder={t("list.findHint")}
          size="md"
          value={wanted}
          {...pageSearch}
          onChange={(event) => setWanted(event.currentTarget.value)}
          leftSection={<Icon name="search" size={18} />}
        />
      ) : null}
      <ul className={classes.list} data-testid="analysis-list">
        {found.map((analysis) => (
          <AnalysisRow key={analysis.id} analysis={analysis} />
        ))}
      </ul>
      {found.length === 0 ? <p>{t("list.none")}</p> : null}
    </section>
  );
}
