import { useTranslations } from "use-intl";
import { useProblemSentence } from "@/components/api/use-error-sentence";
import { formatCount } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { JobDetail } from "@/lib/jobs/job.schema";
import { formatDuration } from "./job-words";
import classes from "./run-steps.module.css";
import { type ToldStep, tellSteps } from "./step-words";

type Run = JobDetail["runs"][number];

function factsOf({ status, durationMs, attempts, parts }: ToldStep, t: Translate<"jobs">): string {
  const again = attempts - parts;
  return [
    status === "completed" && durationMs !== null ? formatDuration(durationMs) : t(`stepStatus.${status}`),
    parts > 1 ? t("stepFacts.parts", { count: formatCount(parts) }) : null,
    again > 0 ? t("stepFacts.again", { count: again }) : null,
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
}

/** One run of a job: its steps, how long each took, and why one did not go well. */
export function RunSteps({ run, title }: { run: Run; title: string }) {
  const t = useTranslations("jobs");
  const problemSentence = useProblemSentence();
  return (
    <section className={classes.run} aria-label={title} data-testid="run" data-status={run.status}>
      <h3 className={classes.title}>{title}</h3>
      <ol className={classes.steps}>
        {tellSteps(run.steps, t).map((step) => (
          <li key={step.key} className={classes.step} data-status={step.status} data-testid="step">
            <span>{step.title}</span>
            <span className={classes.facts}>{factsOf(step, t)}</span>
            {step.errors.map((error) => (
              <span key={error.message} className={classes.error}>
                {problemSentence(error)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
