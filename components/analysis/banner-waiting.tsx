import { Progress } from "@mantine/core";
import classes from "./banner.module.css";

/** Stands where the work on a chat will be told of, exactly as tall. */
export function BannerWaiting() {
  return (
    <div className={classes.banner} aria-hidden="true" data-testid="indexing-banner" data-state="waiting">
      <div className={classes.inner}>
        <p className={classes.words} />
        <Progress className={classes.bar} value={0} size="sm" />
      </div>
    </div>
  );
}
