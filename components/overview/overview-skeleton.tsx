import { Skeleton } from "@mantine/core";
import { isMoving } from "@/components/analyses/is-moving";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { ChartPlaceholder } from "./chart-placeholder";
import openingClasses from "./opening.module.css";
import classes from "./overview.module.css";

/** Keeps the places of the sentence and the first charts until the messages have been counted. */
export function OverviewSkeleton({ status }: { status: AnalysisProgress["status"] }) {
  if (!isMoving(status)) {
    return (
      <div className={classes.overview}>
        <p className={openingClasses.sentence}>
          There are no numbers yet, because the messages were not all read.
        </p>
      </div>
    );
  }
  return (
    <div className={classes.overview} aria-busy="true">
      <p className={openingClasses.sentence}>The first numbers come as soon as the messages are read.</p>
      <ChartPlaceholder height="months" />
      <Skeleton height={160} radius="sm" />
      <div className={classes.pair}>
        <ChartPlaceholder height="hours" />
        <ChartPlaceholder height="hours" />
      </div>
    </div>
  );
}
