import { Button } from "@mantine/core";
import { resumeJob } from "@/components/analyses/steer-job";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import classes from "./indexing-banner.module.css";
import { keptSentence, stageNames } from "./stage-sentence";
import { useSteering } from "./use-steering";

interface BannerStoppedProps {
  progress: AnalysisProgress;
  onChanged: () => Promise<unknown> | undefined;
}

/** Failed: why, and Retry. Cancelled: what is kept, and Resume. */
export function BannerStopped({ progress, onChanged }: BannerStoppedProps) {
  const { isBusy, problem, steer } = useSteering(onChanged);
  const { jobId } = progress;
  const hasFailed = progress.status === "failed";
  return (
    <section
      className={classes.banner}
      aria-label="Indexing"
      data-testid="indexing-banner"
      data-state={progress.status}
    >
      <div className={classes.inner}>
        <div className={classes.words} role="status">
          <strong>{hasFailed ? "Indexing stopped" : "Indexing was cancelled"}</strong>
          <span className={classes.facts}>
            {hasFailed ? (progress.error?.message ?? progress.message) : keptSentence(progress)}
          </span>
        </div>
        {jobId ? (
          <Button size="sm" h={40} loading={isBusy} onClick={() => steer(() => resumeJob(jobId))}>
            {hasFailed ? "Retry" : "Resume"}
          </Button>
        ) : null}
        {hasFailed ? (
          <details className={classes.details}>
            <summary>Details</summary>
            <dl>
              <dt>It was</dt>
              <dd>{stageNames[progress.stage]}</dd>
              <dt>Kind of problem</dt>
              <dd>{progress.error?.code ?? "unknown"}</dd>
            </dl>
          </details>
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
