import { Progress } from "@mantine/core";
import Link from "next/link";
import { Icon } from "@/components/chrome/icon";
import { formatInstant, formatTimeLeft } from "@/components/intl/format-date";
import { formatAmount, formatShare } from "@/components/intl/format-number";
import type { JobDetail } from "@/lib/jobs/job.schema";
import { JobActions } from "./job-actions";
import classes from "./job-page.module.css";
import { JobState } from "./job-state";
import { attemptWords, formatDuration, kindNames, subjectOf } from "./job-words";

type Job = JobDetail["job"];

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function factsOf({ createdAt, status, durationMs, etaSeconds, attempt, progress }: Job): string {
  const isRunning = status === "running";
  return [
    `Asked for ${formatInstant(createdAt, "day-and-time", readersZone)}`,
    isRunning ? formatShare(progress / 100) : null,
    isRunning && etaSeconds ? `about ${formatTimeLeft(etaSeconds)} left` : null,
    !isRunning && durationMs !== null ? `took ${formatDuration(durationMs)}` : null,
    attemptWords(attempt),
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
}

function receiptOf({ receipt }: Job): string | null {
  if (!receipt) return null;
  const { messages, chunks, turns, files } = receipt;
  return `Removed: ${[
    formatAmount(messages, "message", "messages"),
    formatAmount(chunks, "passage", "passages"),
    formatAmount(turns, "question", "questions"),
    formatAmount(files, "file", "files"),
  ].join(", ")}.`;
}

interface JobHeadProps {
  job: Job;
  lastRun: JobDetail["runs"][number] | undefined;
  onChanged: () => Promise<unknown> | undefined;
}

/** What a job is, how it stands, and what can be done about it. */
export function JobHead({ job, lastRun, onChanged }: JobHeadProps) {
  const receipt = receiptOf(job);
  return (
    <header className={classes.head} data-testid="job-head" data-state={job.status}>
      <Link href="/jobs" className={classes.back}>
        <Icon name="back" size={18} /> All jobs
      </Link>
      <h1 className={classes.heading}>
        {kindNames[job.kind]}:{" "}
        {job.analysis ? (
          <Link href={`/analyses/${job.analysis.id}`}>
            <bdi>{subjectOf(job)}</bdi>
          </Link>
        ) : (
          <bdi>{subjectOf(job)}</bdi>
        )}
      </h1>
      <div className={classes.standing}>
        <div className={classes.words}>
          <JobState status={job.status} />
          <p className={classes.message} role="status">
            {job.message}
          </p>
          <p className={classes.soft}>{factsOf(job)}</p>
          {receipt ? <p className={classes.soft}>{receipt}</p> : null}
          {job.warnings.map((warning) => (
            <p key={warning} className={classes.soft}>
              {warning}
            </p>
          ))}
        </div>
        <JobActions job={job} replayable={job.canReplay ? lastRun : undefined} onChanged={onChanged} />
      </div>
      {job.status === "running" ? (
        <Progress value={job.progress} size="sm" aria-label="Progress of this job" transitionDuration={400} />
      ) : null}
    </header>
  );
}
