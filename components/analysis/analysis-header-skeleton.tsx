import { Skeleton } from "@mantine/core";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import classes from "./analysis-header.module.css";

/** Stands where the header will, exactly as tall. */
export function AnalysisHeaderSkeleton({ error, isBrief }: { error: unknown; isBrief: boolean }) {
  const sentenceOf = useErrorSentence();
  if (error) {
    return (
      <p className={classes.problem} role="alert">
        {sentenceOf(error)}
      </p>
    );
  }
  return (
    <div className={classes.header} data-brief={isBrief || undefined} aria-hidden="true">
      <span className={classes.back} />
      <div className={classes.words}>
        <div className={classes.title}>
          <Skeleton width="40%">
            <span className={classes.edit}>&nbsp;</span>
          </Skeleton>
        </div>
        <p className={classes.facts}>&nbsp;</p>
      </div>
      <div className={classes.people} />
      <div className={classes.menu} />
    </div>
  );
}
