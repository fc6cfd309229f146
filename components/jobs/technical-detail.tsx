import { Code } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { JobDetail } from "@/lib/jobs/job.schema";
import classes from "./job-page.module.css";

/** For whoever looks after the server: names and numbers as its logs have them. */
export function TechnicalDetail({ job, runIds, runs }: Pick<JobDetail, "job" | "runIds" | "runs">) {
  const t = useTranslations("jobs.technical");
  const facts: [string, string][] = [
    [t("job"), job.id],
    [t("kind"), job.kind],
    [t("attempt"), String(job.attempt)],
    ...(job.error ? [[t("problem"), job.error.code] satisfies [string, string]] : []),
    ...runIds.map((id): [string, string] => {
      const status = runs.find((run) => run.id === id)?.status;
      return [t("run"), status ? `${id}, ${status}` : id];
    }),
  ];
  return (
    <details className={classes.technical}>
      <summary>{t("title")}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>
              <Code>{value}</Code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
