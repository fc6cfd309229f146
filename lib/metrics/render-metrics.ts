import "server-only";
import type { Database } from "@/db/client";
import { countJobsByState } from "@/db/queries/job-metrics";
import { readQueue } from "@/db/queries/job-queue";
import { findStuckJobs } from "@/lib/jobs/sweep/find-stuck-jobs";
import { jobCounters } from "./job-counters";

/** The state of the jobs in the text format of Prometheus: numbers only, nothing of anybody. */
export async function renderMetrics(database: Database, { now }: { now: number }): Promise<string> {
  const { waiting, active } = await readQueue(database);
  const states = await countJobsByState(database);
  const { notBegun, silent } = await findStuckJobs(database, { now });
  const { ended, durations, retries } = jobCounters();
  const parts = [
    metric(
      "jobs",
      "gauge",
      "Jobs kept, by kind and state.",
      states.map(({ kind, status, count }) => [`kind="${kind}",status="${status}"`, count]),
    ),
    metric("queue_depth", "gauge", "Jobs that wait for room.", [["", waiting.length]]),
    metric("jobs_active", "gauge", "Jobs let through to the engine.", [["", active.length]]),
    metric("jobs_stuck", "gauge", "Jobs that nothing has moved for too long.", [
      ["", notBegun.length + silent.length],
    ]),
    metric(
      "jobs_ended_total",
      "counter",
      "Jobs that ended since this server started.",
      [...ended].map(([key, count]) => {
        const [kind, status] = key.split(" ");
        return [`kind="${kind}",status="${status}"`, count];
      }),
    ),
    metric(
      "retries_total",
      "counter",
      "Steps and jobs tried again since this server started.",
      [...retries].map(([of, count]) => [`of="${of}"`, count]),
    ),
    [
      ...heading("job_duration_seconds", "histogram", "How long jobs took that completed."),
      ...[...durations].flatMap(([kind, histogram]) =>
        histogram.lines("backscroll_job_duration_seconds", `kind="${kind}"`),
      ),
    ],
  ];
  return `${parts.flat().join("\n")}\n`;
}

function metric(
  name: string,
  type: "gauge" | "counter",
  help: string,
  values: [labels: string, value: number][],
): string[] {
  const lines = values.map(([labels, value]) => `backscroll_${name}${labels && `{${labels}}`} ${value}`);
  return [...heading(name, type, help), ...lines];
}

function heading(name: string, type: string, help: string): string[] {
  return [`# HELP backscroll_${name} ${help}`, `# TYPE backscroll_${name} ${type}`];
}
