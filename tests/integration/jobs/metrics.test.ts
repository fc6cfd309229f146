import { expect, test } from "vitest";
import { withTestApp } from "../test-app";
import { jobEnd, personWithChat } from "./people-and-jobs";

const TOKEN = "a token of the operator";
withTestApp({ METRICS_TOKEN: TOKEN });

async function read(authorization?: string) {
  const { GET } = await import("@/app/api/metrics/route");
  return GET(
    new Request("http://localhost:3000/api/metrics", { headers: authorization ? { authorization } : {} }),
  );
}

test("metrics are for who has the token", async () => {
  expect((await read()).status).toBe(401);
  expect((await read("Bearer another")).status).toBe(401);
  expect((await read(`Bearer ${TOKEN}`)).status).toBe(200);
});

test("metrics count jobs, how long they took, and what waits", async () => {
  const { person, analysisId } = await personWithChat();
  const { body } = await person.post("/api/jobs", { kind: "export", analysisId });
  await jobEnd(person, body.jobId);
  const text = await (await read(`Bearer ${TOKEN}`)).text();
  for (const line of [
    'backscroll_jobs{kind="export",status="completed"} 1',
    'backscroll_jobs{kind="index",status="completed"} 1',
    "backscroll_queue_depth 0",
    "backscroll_jobs_stuck 0",
    'backscroll_jobs_ended_total{kind="index",status="completed"} 1',
    'backscroll_job_duration_seconds_bucket{kind="export",le="+Inf"} 1',
    'backscroll_job_duration_seconds_count{kind="index"} 1',
  ]) {
    expect(text.split("\n")).toContain(line);
  }
});
