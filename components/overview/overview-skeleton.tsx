import { Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { isMoving } from "@/components/analyses/is-moving";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import openingClasses from "./opening.module.css";
import classes from "./overview.module.css";

/** Keeps the places of the sentence and the first charts until the messages have been counted. */
export function OverviewSkeleton({ status }: { status: AnalysisProgress["status"] }) {
  const t = useTranslations("overview.waiting");
  if (!isMoving(status)) {
    return (
      <div className={classes.overview}>
        <p className={openingClasses.sentence}>{t("none")}</p>
      </div>
    );
  }
  return (
    <div className={classes.overview} aria-busy="true">
      <p className={openingClasses.sentence}>{t("soon")}</p>
      <ChartPlaceholder height="months" />
      <Skeleton height={160} radius="sm" />
      <div className={classes.pair}>
        <ChartPlaceholder height="hours" />
        <ChartPlaceholder height="hours" />
      </div>
    </div>
  );
}

/** Keeps what stands below in its place while the days are being gathered. */
export function FiguresSkeleton() {
  return (
    <>
      <ChartPlaceholder height="hours" />
      <ChartPlaceholder height="hours" />
      <ChartPlaceholder height="months" />
    </>
  );
}
