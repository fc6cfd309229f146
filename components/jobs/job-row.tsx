import { Progress } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { formatInstant, formatTimeLeft } from "@/components/intl/format-date";
import type { Translate } from "@/components/texts/translate";
import type { JobView } from "@/lib/jobs/job.schema";
import { JobActions } from "./job-actions";
import { JobState } from "./job-state";
import { attemptWords, formatDuration, subjectOf } from "./job-words";
import classes from "./jobs-page.module.css";
import { useToldSentence } from "./use-told-sentence";

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function factsOf(
  { createdAt, status, durationMs, etaSeconds, attempt }: JobView,
  t: Translate<"jobs">,
): string {
  const left =
    status === "running" && etaSeconds ? t("facts.left", { time: formatTimeLeft(etaSeconds) }) : null;
  const took =
    status !== "running" && durationMs !== null
      ? t("facts.took", { duration: formatDuration(durationMs) })
      : null;
  return [formatInstant(createdAt, "day-and-time", readersZone), left, took, attemptWords(attempt, t)]
    .filter((fact) => fact !== null)
    .join(" · ");
}

interface JobRowProps {
  job: JobView;
  onChanged: () => Promise<unknown> | undefined;
}

export function JobRow({ job, onChanged }: JobRowProps) {
  const t = useTranslations("jobs");
  const sentenceOf = useToldSentence();
  const kind = t(`kind.${job.kind}`);
  const chat = subjectOf(job, t);
  return (
    <li className={classes.row} data-testid="job-row" data-state={job.status} data-kind={job.kind}>
      <div className={classes.words}>
        <p className={classes.head}>
          <Link href={`/jobs/${job.id}`} className={classes.name}>
            {kind}: <bdi>{chat}</bdi>
          </Link>
          <JobState status={job.status} />
        </p>
        <p className={classes.message}>{sentenceOf({ ...job, code: job.error?.code })}</p>
        {job.status === "running" ? (
          <Progress
            className={classes.bar}
            value={job.progress}
            size="sm"
            aria-label={t("list.progress", { kind, chat })}
          />
        ) : null}
        <p className={classes.facts}>{factsOf(job, t)}</p>
      </div>
      <JobActions job={job} onChanged={onChanged} />
    </li>
  );
}
