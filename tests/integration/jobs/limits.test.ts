import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { jobLimits } from "@/lib/jobs/job-limits";
import { withTestApp } from "../test-app";
import { chatOf, jobEnd, personWithChat } from "./people-and-jobs";

withTestApp();

test("over the limits a job waits, says its place, can be cancelled there, and begins when there is room", async () => {
  const { person, analysisId } = await personWithChat();
  const { db } = await import("@/db/client");
  const busy = Array.from({ length: jobLimits.activePerUser }, () => randomUUID());
  for (const id of busy) {
    await db().execute(sql`insert into jobs (id, owner_id, kind, status, admitted_at)
      select ${id}, owner_id, 'export', 'running', now() from analyses where id = ${analysisId}`);
  }

  const first = await person.post("/api/jobs", { kind: "export", analysisId });
  const second = await person.analyze(chatOf(10, 2));
  const place = async (jobId: string) => (await person.get(`/api/jobs/${jobId}`)).body.job.place;
  expect([await place(first.body.jobId), await place(second.body.jobId)]).toEqual([1, 2]);
  const { body: progress } = await person.get(`/api/analyses/${second.body.analysisId}/status`);
  expect(progress).toMatchObject({ status: "pending", place: 2, message: "Waiting in line: number 2." });

  expect((await person.post(`/api/jobs/${first.body.jobId}/cancel`)).status).toBe(200);
  expect([await place(first.body.jobId), await place(second.body.jobId)]).toEqual([null, 1]);

  const another = () => person.post("/api/jobs", { kind: "export", analysisId });
  for (let waiting = 1; waiting < jobLimits.waitingPerUser; waiting++) {
    expect((await another()).status).toBe(202);
  }
  const refused = await another();
  expect([refused.status, refused.body.error.code]).toEqual([429, "too-many-jobs"]);
  expect(Number(refused.response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await person.analyze(chatOf(10, 3))).status).toBe(429);
  const { body: figures } = await person.get("/api/jobs/figures");
  expect(figures.queueDepth).toBe(jobLimits.waitingPerUser);

  for (const id of busy) await person.post(`/api/jobs/${id}/cancel`);
  expect(await jobEnd(person, second.body.jobId)).toMatchObject({ status: "completed", place: null });
  await expect
    .poll(async () => (await person.get("/api/jobs?state=completed&kind=export")).body.jobs.length)
    .toBe(jobLimits.waitingPerUser - 1);
});
