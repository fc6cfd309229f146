import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { resumeJob } from "@/components/analyses/steer-job";
import { useProblemSentence } from "@/components/api/use-error-sentence";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { Banner } from "./banner";
import classes from "./banner.module.css";
import { keptSentence } from "./stage-sentence";
import { useSteering } from "./use-steering";

interface BannerStoppedProps {
  progress: AnalysisProgress;
  onChanged: () => Promise<unknown> | undefined;
}

/** Failed: why, and Retry. Cancelled: what is kept, and Resume. */
export function BannerStopped({ progress, onChanged }: BannerStoppedProps) {
  const t = useTranslations("analysis");
  const problemSentence = useProblemSentence();
  const { isBusy, problem, steer } = useSteering(onChanged);
  const { jobId } = progress;
  const hasFailed = progress.status === "failed";
  return (
    <Banner
      label={t("indexing.label")}
      testId="indexing-banner"
      state={hasFailed ? "failed" : "cancelled"}
      problem={problem}
    >
      <div className={classes.words} role="status">
        <strong>{t(hasFailed ? "indexing.stopped" : "indexing.cancelled")}</strong>
        <span className={classes.facts}>
          {hasFailed
            ? problemSentence(progress.error ?? { code: "internal", message: null })
            : keptSentence(progress, t)}
        </span>
      </div>
      {jobId ? (
        <Button size="sm" h={40} loading={isBusy} onClick={() => steer(() => resumeJob(jobId))}>
          {t(hasFailed ? "steering.retry" : "steering.resume")}
        </Button>
      ) : null}
      {hasFailed ? (
        <details className={classes.details}>
          <summary>{t("indexing.details")}</summary>
          <dl>
            <dt>{t("indexing.itWas")}</dt>
            <dd>{t(`stages.${progress.stage}`)}</dd>
            <dt>{t("indexing.kindOfProblem")}</dt>
            <dd>{progress.error?.code ?? t("indexing.unknownProblem")}</dd>
          </dl>
        </details>
      ) : null}
    </Banner>
  );
}
