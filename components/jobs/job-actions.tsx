import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { cancelJob, replayJob, resumeJob } from "@/components/analyses/steer-job";
import { useSteering } from "@/components/analysis/use-steering";
import type { JobDetail, JobView } from "@/lib/jobs/job.schema";
import classes from "./job-actions.module.css";
import { ReplayMenu } from "./replay-menu";

interface JobActionsProps {
  job: JobView;
  /** Its run, where that can be done once more. */
  replayable?: JobDetail["runs"][number];
  onChanged: () => Promise<unknown> | undefined;
}

/** What can be done about a job in its present state. */
export function JobActions({ job, replayable, onChanged }: JobActionsProps) {
  const t = useTranslations("jobs.actions");
  const { isBusy, problem, steer } = useSteering(onChanged);
  const button = { size: "sm", h: 40, loading: isBusy } as const;
  return (
    <div className={classes.actions}>
      {job.canCancel ? (
        <Button {...button} variant="default" onClick={() => steer(() => cancelJob(job.id))}>
          {t("cancel")}
        </Button>
      ) : null}
      {job.canRetry ? (
        <Button {...button} variant="default" onClick={() => steer(() => resumeJob(job.id))}>
          {t(job.status === "cancelled" ? "resume" : "retry")}
        </Button>
      ) : null}
      {replayable ? (
        <ReplayMenu
          steps={replayable.steps}
          isBusy={isBusy}
          onReplay={(from) => steer(() => replayJob(job.id, from))}
        />
      ) : null}
      {job.resultUrl ? (
        <Button component="a" size="sm" h={40} href={job.resultUrl} download>
          {t("download")}
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
