import { Code } from "@mantine/core";
import type { JobDetail } from "@/lib/jobs/job.schema";
import classes from "./job-page.module.css";

/** For whoever looks after the server: names and numbers as its logs have them. */
export function TechnicalDetail({ job, runs }: Pick<JobDetail, "job" | "runs">) {
  const facts: [string, string][] = [
    ["Job", job.id],
    ["Kind", job.kind],
    ["Attempt", String(job.attempt)],
    ...(job.error ? [["Kind of problem", job.error.code] satisfies [string, string]] : []),
    ...runs.map((run): [string, string] => ["Run", `${run.id}, ${run.status}`]),
  ];
  return (
    <details className={classes.technical}>
      <summary>Technical detail</summary>
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
