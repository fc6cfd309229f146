import { Button } from "@mantine/core";
import { cancelJob, replayJob, resumeJob } from "@/components/analyses/steer-job";
import { useSteering } from "@/components/analysis/use-steering";
import type { JobView } from "@/lib/jobs/job.schema";
import classes from "./job-actions.module.css";

interface JobActionsProps {
  job: JobView;
  canReplay?: boolean;
  onChanged: () => Promise<unknown> | undefined;
}

/** What can be done about a job in its present state. */
export function JobActions({ job, canReplay = false, onChanged }: JobActionsProps) {
  const { isBusy, problem, steer } = useSteering(onChanged);
  const button = { size: "sm", h: 40, loading: isBusy } as const;
  return (
    <div className={classes.actions}>
      {job.canCancel ? (
        <Button {...button} variant="default" onClick={() => steer(() => cancelJob(job.id))}>
          Cancel
        </Button>
      ) : null}
      {job.canRetry ? (
        <Button {...button} variant="default" onClick={() => steer(() => resumeJob(job.id))}>
          {job.status === "cancelled" ? "Resume" : "Retry"}
        </Button>
      ) : null}
      {canReplay ? (
        <Button {...button} variant="default" onClick={() => steer(() => replayJob(job.id))}>
          Replay
        </Button>
      ) : null}
      {job.resultUrl ? (
        <Button component="a" size="sm" h={40} href={job.resultUrl} download>
          Download
        </Button>
      ) : null}
      {problem ? (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
