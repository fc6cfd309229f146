"use client";

import { Button, Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useFirstAnswer } from "@/components/api/first-answer";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { Page } from "@/components/chrome/page";
import { useAddressQuery } from "@/components/chrome/use-address-query";
import { paramsOf, queryOf, readFilters } from "./job-filters";
import { JobRow } from "./job-row";
import { JobsFigures } from "./jobs-figures";
import { JobsFilterBar } from "./jobs-filter-bar";
import classes from "./jobs-page.module.css";
import { NotificationsSwitch } from "./notifications-switch";
import { useJobFigures, useJobs } from "./use-jobs";

/** Everything that was ever set to work on the reader's chats, newest first. */
export function JobsPage() {
  const t = useTranslations("jobs");
  const sentenceOf = useErrorSentence();
  const address = useAddressQuery();
  const filters = readFilters(address.query);
  const query = queryOf(filters);
  const { jobs, error, hasMore, showMore, refresh } = useJobs(query);
  const hasSession = useFirstAnswer();
  const { figures, isKnown } = useJobFigures(hasSession ? query : null);
  const isFiltered = query !== "";
  // All of it at once, so that nothing moves down under the reader's eyes.
  const isThere = jobs !== undefined && isKnown;
  return (
    <Page title={t("title")} back={t("back")} beside={<NotificationsSwitch />}>
      <title>{t("pageTitle")}</title>
      {isThere || (error && hasSession) ? (
        <JobsFilterBar
          filters={filters}
          onChange={(changed) => address.change((before) => paramsOf({ ...readFilters(before), ...changed }))}
        />
      ) : null}
      {error && !jobs ? <p role="alert">{sentenceOf(error)}</p> : null}
      {isThere ? (
        <>
          {figures ? <JobsFigures figures={figures} /> : null}
          {jobs.length === 0 ? (
            <p className={classes.none}>{t(isFiltered ? "list.noneFits" : "list.none")}</p>
          ) : null}
          <ul className={classes.list} data-testid="job-list">
            {jobs.map((job) => (
              <JobRow key={job.id} job={job} onChanged={() => refresh()} />
            ))}
          </ul>
        </>
      ) : null}
      {!isThere && !error ? <Skeleton height={160} /> : null}
      {isThere && hasMore ? (
        <Button variant="default" onClick={() => showMore()}>
          {t("list.older")}
        </Button>
      ) : null}
    </Page>
  );
}
