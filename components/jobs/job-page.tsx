"use client";

import { Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { ApiError } from "@/components/api/api-error";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { Signpost } from "@/components/chrome/signpost";
import { SiteHeader } from "@/components/chrome/site-header";
import { JobHead } from "./job-head";
import classes from "./job-page.module.css";
import { JobTimeline } from "./job-timeline";
import { subjectOf } from "./job-words";
import { RunSteps } from "./run-steps";
import { TechnicalDetail } from "./technical-detail";
import { useJob } from "./use-jobs";

/** The story of one job. */
export function JobPage({ id }: { id: string }) {
  const t = useTranslations("jobs");
  const sentenceOf = useErrorSentence();
  const { detail, error, refresh } = useJob(id);
  const isMissing = error instanceof ApiError && (error.status === 404 || error.status === 400);
  if (isMissing) {
    return (
      <Signpost
        title={t("page.missing")}
        documentTitle={t("page.missingTitle")}
        text={t("page.missingText")}
      />
    );
  }
  return (
    <>
      <title>
        {detail
          ? t("page.title", { kind: t(`kind.${detail.job.kind}`), chat: subjectOf(detail.job, t) })
          : t("pageTitle")}
      </title>
      <SiteHeader back={t("back")} />
      <main id="content" tabIndex={-1} className={classes.page}>
        {error && !detail ? <p role="alert">{sentenceOf(error)}</p> : null}
        {!detail && !error ? <Skeleton height={240} /> : null}
        {detail ? (
          <>
            <JobHead job={detail.job} lastRun={detail.runs.at(-1)} onChanged={() => refresh()} />
            <div className={classes.spread}>
              <section aria-labelledby="story">
                <h2 id="story" className={classes.title}>
                  {t("page.what")}
                </h2>
                <JobTimeline events={detail.events} />
              </section>
              <section aria-labelledby="steps">
                <h2 id="steps" className={classes.title}>
                  {t("page.steps")}
                </h2>
                {detail.runs.length === 0 ? (
                  // Inngest keeps its runs itself, and the embedded engine not as long as a job is kept.
                  <p className={classes.soft}>
                    {t(detail.job.startedAt ? "page.stepsElsewhere" : "page.noStep")}
                  </p>
                ) : null}
                {detail.runs.toReversed().map((run, place) => (
                  <RunSteps
                    key={run.id}
                    run={run}
                    title={
                      detail.runs.length > 1
                        ? t("page.run", { number: String(detail.runs.length - place) })
                        : t("page.oneRun")
                    }
                  />
                ))}
                <TechnicalDetail job={detail.job} runIds={detail.runIds} runs={detail.runs} />
              </section>
            </div>
          </>
        ) : null}
      </main>
    </>
  );
}
