import { Button, Progress, VisuallyHidden } from "@mantine/core";
import { useTranslations } from "use-intl";
import { cancelJob } from "@/components/analyses/steer-job";
import { formatShare } from "@/components/intl/format-number";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { Banner } from "./banner";
import classes from "./banner.module.css";
import { stageDetail, timeLeft } from "./stage-sentence";
import { useSteering } from "./use-steering";

interface BannerMovingProps {
  progress: AnalysisProgress;
  /** The last question about progress was not answered. */
  isStale: boolean;
  onChanged: () => Promise<unknown> | undefined;
}

export function BannerMoving({ progress, isStale, onChanged }: BannerMovingProps) {
  const t = useTranslations("analysis");
  const { isBusy, problem, steer } = useSteering(onChanged);
  const { jobId } = progress;
  const share = formatShare(progress.progress / 100);
  const stage = t(`stages.${progress.stage}`);
  const facts = [stageDetail(progress, t), share, timeLeft(progress, t)].filter((fact) => fact !== null);
  return (
    <Banner label={t("indexing.label")} testId="indexing-banner" state="moving" problem={problem}>
      <VisuallyHidden role="status">{t("indexing.status", { stage })}</VisuallyHidden>
      <p className={classes.words} aria-hidden="true">
        {t.rich("indexing.words", { stage, b: (words) => <strong>{words}</strong> })}
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
          {t("steering.cancel")}
        </Button>
      ) : null}
      <Progress
        className={classes.bar}
        value={progress.progress}
        size="sm"
        aria-label={t("indexing.progress")}
        transitionDuration={400}
      />
      {isStale ? <p className={classes.note}>{t("indexing.stale")}</p> : null}
    </Banner>
  );
}
