import { useTranslations } from "use-intl";
import type { JobView } from "@/lib/jobs/job.schema";
import classes from "./job-state.module.css";

/** The state in a word, with its colour beside it. */
export function JobState({ status }: Pick<JobView, "status">) {
  const t = useTranslations("jobs.state");
  return (
    <span className={classes.state} data-state={status}>
      {t(status)}
    </span>
  );
}
