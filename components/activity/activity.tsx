"use client";

import { Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { isMoving } from "@/components/analyses/is-moving";
import { useAnalysis } from "@/components/analyses/use-analysis";
import { useAnalysisProgress } from "@/components/analyses/use-analysis-progress";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { formatInstant } from "@/components/intl/format-date";
import { useToldSentence } from "@/components/jobs/use-told-sentence";
import classes from "./activity.module.css";
import { useActivity } from "./use-activity";

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What was done to this chat, newest first, in words. */
export function Activity({ id }: { id: string }) {
  const t = useTranslations("activity");
  const sentenceOf = useErrorSentence();
  const toldSentence = useToldSentence();
  const { analysis } = useAnalysis(id);
  const { progress } = useAnalysisProgress(id);
  const { events, error } = useActivity(id, isMoving(progress?.status ?? analysis?.status ?? "ready"));
  return (
    <section className={classes.activity} aria-labelledby="activity">
      <h2 id="activity" className={classes.title}>
        {t("title")}
      </h2>
      {error && !events ? <p role="alert">{sentenceOf(error)}</p> : null}
      {!events && !error ? <Skeleton height={160} /> : null}
      {events?.length === 0 ? <p>{t("nothing")}</p> : null}
      <ol className={classes.timeline}>
        {events?.toReversed().map((event) => (
          <li
            key={`${event.at} ${event.type} ${event.message}`}
            className={classes.event}
            data-type={event.type}
          >
            <time className={classes.time} dateTime={event.at}>
              {formatInstant(event.at, "day-and-time", readersZone)}
            </time>
            <p className={classes.message}>{toldSentence(event)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
