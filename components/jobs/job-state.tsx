import type { JobView } from "@/lib/jobs/job.schema";
import classes from "./job-state.module.css";
import { stateNames } from "./job-words";

/** The state in a word, with its colour beside it. */
export function JobState({ status }: Pick<JobView, "status">) {
  return (
    <span className={classes.state} data-state={status}>
      {stateNames[status]}
    </span>
  );
}
