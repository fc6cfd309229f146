import { Progress } from "@mantine/core";
import Link from "next/link";
import { formatInstant, formatTimeLeft } from "@/components/intl/format-date";
import type { JobView } from "@/lib/jobs/job.schema";
import { JobActions } from "./job-actions";
import { JobState } from "./job-state";
import { attemptWords, formatDuration, kindNames, subjectOf } from "./job-words";
import classes from "./jobs-page.module.css";

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function factsOf({ createdAt, status, durationMs, etaSeconds, attempt }: JobView): string {
  const left = status === "running" && etaSeconds ? `about ${formatTimeLeft(etaSeconds)} left` : null;
  const took = status !== "running" && durationMs !== null ? `took ${formatDuration(durationMs)}` : null;
  return [formatInstant(createdAt, "day-and-time", readersZone), left, took, attemptWords(attempt)]
    .filter((fact) => fact !== null)
    .join(" · ");
}

interface JobRowProps {
  job: JobView;
  onChanged: () => Promise<unknown> | undefined;
}

export function JobRow({ job, onChanged }: JobRowProps) {
  return (
    <li className={classes.row} data-testid="job-row" data-state={job.status} data-kind={job.kind}>
      <div className={classes.words}>
        <p className={classes.head}>
          <Link href={`/jobs/${job.id}`} className={classes.name}>
            {kindNames[job.kind]}: <bdi>{subjectOf(job)}</bdi>
          </Link>
          <JobState status={job.status} />
        </p>
        <p className={classes.message}>{job.message}</p>
        {job.status === "running" ? (
          <Progress
            className={classes.bar}
            value={job.progress}
            size="sm"
            aria-label={`Progress: ${kindNames[job.kind]} of ${subjectOf(job)}`}
          />
        ) : null}
        <p className={classes.facts}>{factsOf(job)}</p>
      </div>
      <JobActions job={job} onChanged={onChanged} />
    </li>
  );
}
