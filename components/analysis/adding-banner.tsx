import { Button, Progress } from "@mantine/core";
import { cancelJob, resumeJob } from "@/components/analyses/steer-job";
import { formatTimeLeft } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import classes from "./indexing-banner.module.css";
import { useSteering } from "./use-steering";

type Adding = NonNullable<AnalysisProgress["adding"]>;

function factsOf({ progress, message, etaSeconds, place }: Adding): string {
  if (place !== null) return message;
  const left = etaSeconds ? `about ${formatTimeLeft(etaSeconds)} left` : null;
  return [formatShare(progress / 100), left, "You can ask all the while."]
    .filter((fact) => fact !== null)
    .join(" · ");
}

const titles: Partial<Record<Adding["status"], string>> = {
  failed: "The new messages could not be added",
  cancelled: "Adding was cancelled",
};

/** New messages on their way into a chat that stays as it was meanwhile. */
export function AddingBanner({
  adding,
  onChanged,
}: {
  adding: Adding;
  onChanged: () => Promise<unknown> | undefined;
}) {
  const { isBusy, problem, steer } = useSteering(onChanged);
  const { jobId, status } = adding;
  const isMoving = status === "pending" || status === "running";
  return (
    <section
      className={classes.banner}
      aria-label="Adding messages"
      data-testid="adding-banner"
      data-state={isMoving ? "moving" : status}
    >
      <div className={classes.inner}>
        <p className={classes.words}>
          <strong role="status">{titles[status] ?? "Adding new messages…"}</strong>
          <span className={classes.facts}>
            {isMoving ? factsOf(adding) : (adding.error?.message ?? adding.message)}
          </span>
        </p>
        <Button
          variant={isMoving ? "default" : "filled"}
          size="sm"
          h={40}
          loading={isBusy}
          onClick={() => steer(() => (isMoving ? cancelJob(jobId) : resumeJob(jobId)))}
        >
          {isMoving ? "Cancel" : status === "failed" ? "Retry" : "Resume"}
        </Button>
        {isMoving ? (
          <Progress
            className={classes.bar}
            value={adding.progress}
            size="sm"
            aria-label="Progress of adding messages"
            transitionDuration={400}
          />
        ) : null}
        {problem ? (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        ) : null}
      </div>
    </section>
  );
}
