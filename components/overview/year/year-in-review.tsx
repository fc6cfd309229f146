"use client";

import { Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { FigureScopeProvider } from "@/components/overview/figure-scope";
import { daysOfPeriod } from "@/components/overview/insight-filter";
import { ShareButton } from "@/components/sharing/share-button";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import type { Year } from "@/lib/insights/insights.schema";
import { useYear } from "./use-year";
import classes from "./year.module.css";
import { YearContents } from "./year-contents";
import { YearMoments } from "./year-moments";
import { YearNav } from "./year-nav";
import { YearPeople } from "./year-people";
import { YearSum } from "./year-sum";

/** A year of a chat, told from top to bottom. */
export function YearInReview({ id, year }: { id: string; year: string }) {
  const t = useTranslations("overview.year");
  const sentenceOf = useErrorSentence();
  const { analysis } = useAnalysis(id);
  const { data, error } = useYear(id, year);
  return (
    <article className={classes.year} aria-labelledby="year" aria-busy={!data && !error}>
      <YearNav analysisId={id} year={year} years={data?.years ?? []} />
      <h2 id="year" className={classes.title}>
        {t("title", { year })}
      </h2>
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
      {analysis && data ? <Told analysis={analysis} told={data} /> : null}
      {!data && !error ? (
        <>
          <Skeleton height={160} radius="sm" />
          <Skeleton height={240} radius="sm" />
        </>
      ) : null}
    </article>
  );
}

function Told({ analysis, told }: { analysis: AnalysisDetail; told: Year }) {
  return (
    <FigureScopeProvider
      analysisId={analysis.id}
      timeZone={analysis.timeZone}
      filter={{ people: [], ...daysOfPeriod(told.year) }}
    >
      <YearSum told={told} months={analysis.stats?.months ?? []} />
      <YearPeople told={told} people={analysis.stats?.people ?? []} timeZone={analysis.timeZone} />
      <YearMoments told={told} />
      <YearContents told={told} />
      <div>
        <ShareButton insights={told.insights} title={analysis.title} />
      </div>
    </FigureScopeProvider>
  );
}
