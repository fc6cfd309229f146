import { formatAmount, formatCount } from "@/components/intl/format-number";
import type { JobDetail } from "@/lib/jobs/job.schema";
import { formatDuration } from "./job-words";
import classes from "./run-steps.module.css";
import { type ToldStep, tellSteps } from "./step-words";

type Run = JobDetail["runs"][number];

const statusWords: Record<ToldStep["status"], string> = {
  planned: "to come",
  sleeping: "waiting",
  completed: "done",
  failed: "failed",
};

function factsOf({ status, durationMs, attempts, parts }: ToldStep): string {
  const again = attempts - parts;
  return [
    status === "completed" && durationMs !== null ? formatDuration(durationMs) : statusWords[status],
    parts > 1 ? `in ${formatCount(parts)} parts` : null,
    again > 0 ? `begun again ${formatAmount(again, "time", "times")}` : null,
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
}

/** One run of a job: its steps, how long each took, and why one did not go well. */
export function RunSteps({ run, title }: { run: Run; title: string }) {
  return (
    <section className={classes.run} aria-label={title} data-testid="run" data-status={run.status}>
      <h3 className={classes.title}>{title}</h3>
      <ol className={classes.steps}>
        {tellSteps(run.steps).map((step) => (
          <li key={step.key} className={classes.step} data-status={step.status} data-testid="step">
            <span>{step.title}</span>
            <span className={classes.facts}>{factsOf(step)}</span>
            {step.errors.map((error) => (
              <span key={error} className={classes.error}>
                {error}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
