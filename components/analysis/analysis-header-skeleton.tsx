import { Skeleton } from "@mantine/core";
import { sentenceOf } from "@/components/api/api-error";
import classes from "./analysis-header.module.css";

export function AnalysisHeaderSkeleton({ error }: { error: unknown }) {
  if (error) {
    return (
      <p className={classes.problem} role="alert">
        {sentenceOf(error)}
      </p>
    );
  }
  return (
    <div className={classes.header} aria-hidden="true">
      <div className={classes.words}>
        <Skeleton height={38} width="40%" />
        <Skeleton height={18} width="55%" mt={10} />
      </div>
    </div>
  );
}
