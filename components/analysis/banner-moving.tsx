import { Button, Progress, VisuallyHidden } from "@mantine/core";
import { cancelJob } from "@/components/analyses/steer-job";
import { formatShare } from "@/components/intl/format-number";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import classes from "./indexing-banner.module.css";
import { stageDetail, stageNames, timeLeft } from "./stage-sentence";
import { useSteering } from "./use-steering";

interface BannerMovingProps {
  progress: AnalysisProgress;
  /** The last question about progress was not answered. */
  isStale: boolean;
  onChanged: () => Promise<unknown> | undefined;
}

export function BannerMoving({ progress, isStale, onChanged }: BannerMovingProps) {
  const { isBusy, problem, steer } = useSteering(onChanged);
  const { jobId } = progress;
  const share = formatShare(progress.progress / 100);
  const facts = [stageDetail(progress), share, timeLeft(progress)].filter((fact) => fact !== null);
  return (
    <section
      className={classes.banner}
      aria-label="Indexing"
      data-testid="indexing-banner"
      data-state="moving"
    >
      <div className={classes.inner}>
        <VisuallyHidden role="status">{`Indexing: ${stageNames[progress.stage]}`}</VisuallyHidden>
        <p className={classes.words} aria-hidden="true">
          <strong>Indexing…</strong> {stageNames[progress.stage]}
          <span className={classes.facts}>{facts.join(" · ")}</span>
        </p>
        {jobId ? (
          <Button
            variant="default"
            size="sm"
            h={40}
            loading={isBusy}
            onClick={() => steer(() => cancelJob(jobId))}
          >
            Cancel
          </Button>
        ) : null}
        <Progress
          className={classes.bar}
          value={progress.progress}
          size="sm"
          aria-label="Indexing progress"
          transitionDuration={400}
        />
        {isStale ? (
          <p className={classes.note}>The server is not answering. This page keeps asking it.</p>
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
