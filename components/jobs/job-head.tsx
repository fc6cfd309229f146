import { Progress } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { ReceiptTable } from "@/components/accounts/receipt-table";
import { useNoteSentence } from "@/components/analyses/use-note-sentence";
import { Icon } from "@/components/chrome/icon";
import { formatInstant, formatTimeLeft } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { JobDetail } from "@/lib/jobs/job.schema";
import { JobActions } from "./job-actions";
import classes from "./job-page.module.css";
import { JobState } from "./job-state";
import { attemptWords, formatDuration, subjectOf } from "./job-words";
import { useToldSentence } from "./use-told-sentence";

type Job = JobDetail["job"];

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function factsOf(
  { createdAt, status, durationMs, etaSeconds, attempt, progress }: Job,
  t: Translate<"jobs">,
): string {
  const isRunning = status === "running";
  return [
    t("facts.asked", { at: formatInstant(createdAt, "day-and-time", readersZone) }),
    isRunning ? formatShare(progress / 100) : null,
    isRunning && etaSeconds ? t("facts.left", { time: formatTimeLeft(etaSeconds) }) : null,
    !isRunning && durationMs !== null ? t("facts.took", { duration: formatDuration(durationMs) }) : null,
    attemptWords(attempt, t),
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
}

interface JobHeadProps {
  job: Job;
  lastRun: JobDetail["runs"][number] | undefined;
  onChanged: () => Promise<unknown> | undefined;
}

/** What a job is, how it stands, and what can be done about it. */
export function JobHead({ job, lastRun, onChanged }: JobHeadProps) {
  const t = useTranslations("jobs");
  const sentenceOf = useToldSentence();
  const noteSentence = useNoteSentence();
  return (
    <header className={classes.head} data-testid="job-head" data-state={job.status}>
      <Link href="/jobs" className={classes.back}>
        <Icon name="back" size={18} /> {t("page.all")}
      </Link>
      <h1 className={classes.heading}>
        {t(`kind.${job.kind}`)}:{" "}
        {job.analysis ? (
          <Link href={`/analyses/${job.analysis.id}`}>
            <bdi>{subjectOf(job, t)}</bdi>
          </Link>
        ) : (
          <bdi>{subjectOf(job, t)}</bdi>
        )}
      </h1>
      <div className={classes.standing}>
        <div className={classes.words}>
          <JobState status={job.status} />
          <p className={classes.message} role="status">
            {sentenceOf({ ...job, code: job.error?.code })}
          </p>
          <p className={classes.soft}>{factsOf(job, t)}</p>
          {job.receipt ? <p className={classes.soft}>{t("page.removed", job.receipt)}</p> : null}
          {job.receipt ? <ReceiptTable before={job.receipt} left={job.receipt.left} /> : null}
          {job.notes.map((note) => (
            <p key={note.message} className={classes.soft}>
              {noteSentence(note)}
            </p>
          ))}
        </div>
        <JobActions job={job} replayable={job.canReplay ? lastRun : undefined} onChanged={onChanged} />
      </div>
      {job.status === "running" ? (
        <Progress value={job.progress} size="sm" aria-label={t("page.progress")} transitionDuration={400} />
      ) : null}
    </header>
  );
}
