import { Button, Progress } from "@mantine/core";
import { useTranslations } from "use-intl";
import { cancelJob, resumeJob } from "@/components/analyses/steer-job";
import { useProblemSentence } from "@/components/api/use-error-sentence";
import { formatTimeLeft } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { Banner } from "./banner";
import classes from "./banner.module.css";
import { useSteering } from "./use-steering";

type Adding = NonNullable<AnalysisProgress["adding"]>;

function factsOf({ progress, etaSeconds, place }: Adding, t: Translate<"analysis">): string {
  if (place !== null) return t("adding.inLine", { place });
  const left = etaSeconds ? t("indexing.timeLeft", { time: formatTimeLeft(etaSeconds) }) : null;
  return [formatShare(progress / 100), left, t("adding.askMeanwhile")]
    .filter((fact) => fact !== null)
    .join(" · ");
}

/** New messages on their way into a chat that stays as it was meanwhile. */
export function AddingBanner({
  adding,
  onChanged,
}: {
  adding: Adding;
  onChanged: () => Promise<unknown> | undefined;
}) {
  const t = useTranslations("analysis");
  const problemSentence = useProblemSentence();
  const { isBusy, problem, steer } = useSteering(onChanged);
  const { jobId, status } = adding;
  const isMoving = status === "pending" || status === "running";
  const state = status === "failed" || status === "cancelled" ? status : "moving";
  return (
    <Banner label={t("adding.label")} testId="adding-banner" state={state} problem={problem}>
      <p className={classes.words}>
        <strong role="status">{t(`adding.${state}`)}</strong>
        <span className={classes.facts}>
          {isMoving ? factsOf(adding, t) : adding.error ? problemSentence(adding.error) : t("adding.kept")}
        </span>
      </p>
      <Button
        variant={isMoving ? "default" : "filled"}
        size="sm"
        h={40}
        loading={isBusy}
        onClick={() => steer(() => (isMoving ? cancelJob(jobId) : resumeJob(jobId)))}
      >
        {t(isMoving ? "steering.cancel" : status === "failed" ? "steering.retry" : "steering.resume")}
      </Button>
      {isMoving ? (
        <Progress
          className={classes.bar}
          value={adding.progress}
          size="sm"
          aria-label={t("adding.progress")}
          transitionDuration={400}
        />
      ) : null}
    </Banner>
  );
}
