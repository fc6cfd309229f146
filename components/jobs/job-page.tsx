"use client";

import { Skeleton } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { ApiError, sentenceOf } from "@/components/api/api-error";
import { Signpost } from "@/components/chrome/signpost";
import { SiteHeader } from "@/components/chrome/site-header";
import { JobHead } from "./job-head";
import classes from "./job-page.module.css";
import { JobTimeline } from "./job-timeline";
import { kindNames, subjectOf } from "./job-words";
import { RunSteps } from "./run-steps";
import { TechnicalDetail } from "./technical-detail";
import { useJob } from "./use-jobs";

/** The story of one job. */
export function JobPage({ id }: { id: string }) {
  const { detail, error, refresh } = useJob(id);
  const isMissing = error instanceof ApiError && (error.status === 404 || error.status === 400);
  useDocumentTitle(
    detail ? `${kindNames[detail.job.kind]}: ${subjectOf(detail.job)} · Backscroll` : "Backscroll",
  );
  if (isMissing) {
    return (
      <Signpost
        title="This job is not here"
        documentTitle="Not here · Backscroll"
        text="Jobs are forgotten some weeks after their end, and can only be seen from the browser they were started with."
      />
    );
  }
  return (
    <>
      <SiteHeader back="Your chats" />
      <main className={classes.page}>
        {error && !detail ? <p role="alert">{sentenceOf(error)}</p> : null}
        {!detail && !error ? <Skeleton height={240} /> : null}
        {detail ? (
          <>
            <JobHead job={detail.job} lastRun={detail.runs.at(-1)} onChanged={() => refresh()} />
            <div className={classes.spread}>
              <section aria-labelledby="story">
                <h2 id="story" className={classes.title}>
                  What happened
                </h2>
                <JobTimeline events={detail.events} />
              </section>
              <section aria-labelledby="steps">
                <h2 id="steps" className={classes.title}>
                  Steps
                </h2>
                {detail.runs.length === 0 ? <p className={classes.soft}>No step has begun yet.</p> : null}
                {detail.runs.toReversed().map((run, place) => (
                  <RunSteps
                    key={run.id}
                    run={run}
                    title={detail.runs.length > 1 ? `Run ${detail.runs.length - place}` : "One run"}
                  />
                ))}
                <TechnicalDetail job={detail.job} runs={detail.runs} />
              </section>
            </div>
          </>
        ) : null}
      </main>
    </>
  );
}
