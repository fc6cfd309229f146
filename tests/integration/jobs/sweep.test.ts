import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { chatOf, jobEnd, personWithChat } from "./people-and-jobs";

withTestApp();

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let person: ApiClient;
let analysisId: string;

beforeAll(async () => {
  ({ person, analysisId } = await personWithChat());
});

async function insertJob(columns: { status: string; attempt?: number }) {
  const { db } = await import("@/db/client");
  const id = randomUUID();
  await db().execute(sql`
    insert into jobs (id, owner_id, analysis_id, kind, status, attempt, admitted_at, heartbeat_at)
    select ${id}, owner_id, id, 'export', ${columns.status}, ${columns.attempt ?? 1}, now(), now()
    from analyses where id = ${analysisId}`);
  return id;
}

async function revive(afterMs: number) {
  const { db } = await import("@/db/client");
  const { reviveStuckJobs } = await import("@/lib/jobs/sweep/revive-stuck-jobs");
  const stuck = await reviveStuckJobs(db(), { now: Date.now() + afterMs });
  const ids = (jobs: { id: string }[]) => jobs.map(({ id }) => id);
  return { resend: ids(stuck.resend), restarted: ids(stuck.restarted), failed: ids(stuck.failed) };
}

test("a job whose event was lost gets it again, and is then tried anew", async () => {
  const id = await insertJob({ status: "pending" });
  expect(await revive(4 * MINUTE)).toEqual({ resend: [], restarted: [], failed: [] });
  expect(await revive(6 * MINUTE)).toEqual({ resend: [id], restarted: [], failed: [] });
  expect(await revive(61 * MINUTE)).toEqual({ resend: [], restarted: [id], failed: [] });
  const { startJobs } = await import("@/inngest/start-jobs");
  await startJobs();
  expect(await jobEnd(person, id)).toMatchObject({ status: "completed", attempt: 2 });
});

test("a job without a sign of life is tried anew, and failed in the end with a reason", async () => {
  const id = await insertJob({ status: "running" });
  expect(await revive(9 * MINUTE)).toEqual({ resend: [], restarted: [], failed: [] });
  expect(await revive(11 * MINUTE)).toEqual({ resend: [], restarted: [id], failed: [] });
  const { startJobs } = await import("@/inngest/start-jobs");
  await startJobs();
  await jobEnd(person, id);

  const hopeless = await insertJob({ status: "running", attempt: 3 });
  expect(await revive(11 * MINUTE)).toEqual({ resend: [], restarted: [], failed: [hopeless] });
  expect(await jobEnd(person, hopeless)).toMatchObject({
    status: "failed",
    error: { message: expect.stringContaining("no sign of life") },
  });
});

test("a job that waits as told is not stuck", async () => {
  const { db } = await import("@/db/client");
  const id = await insertJob({ status: "running" });
  await db().execute(sql`update jobs set resumes_at = now() + interval '20 minutes' where id = ${id}`);
  expect(await revive(11 * MINUTE)).toEqual({ resend: [], restarted: [], failed: [] });
  await person.post(`/api/jobs/${id}/cancel`);
});

test("exports, abandoned uploads and what belongs to nothing are deleted after a day, and nothing else", async () => {
  const { db } = await import("@/db/client");
  const { deleteOldFiles } = await import("@/lib/jobs/sweep/delete-old");
  const blobs = path.join(process.env.DATA_DIR ?? "", "blobs");
  const { body: made } = await person.post("/api/jobs", { kind: "export", analysisId });
  const { resultUrl } = await jobEnd(person, made.jobId);
  await person.call("POST", "/api/uploads?name=chat.txt", { body: chatOf(10) });
  for (const name of [`${randomUUID()}.part`, `${randomUUID()}`, "notes.txt"]) {
    writeFileSync(path.join(blobs, name), "x");
  }

  const none = { exports: 0, uploads: 0, orphans: 0 };
  expect(await deleteOldFiles(db(), { now: Date.now() + 23 * HOUR })).toEqual(none);
  expect((await person.get(resultUrl ?? "")).status).toBe(200);
  const tomorrow = Date.now() + DAY + MINUTE;
  const swept = await deleteOldFiles(db(), { now: tomorrow });
  expect(swept).toMatchObject({ uploads: 1, orphans: 2 });
  expect(readdirSync(blobs)).toEqual(["notes.txt"]);
  const gone = await person.get(`/api/jobs/${made.jobId}/result`);
  expect([gone.status, gone.body.error.code]).toEqual([410, "export-gone"]);
  expect(await deleteOldFiles(db(), { now: tomorrow })).toEqual(none);
});

test("a part of the sweep that fails keeps none of the others from being done", async () => {
  const { sweepAll } = await import("@/inngest/functions/sweep-jobs");
  const { db } = await import("@/db/client");
  const id = randomUUID();
  // What cannot be removed as a file, as one of a store that is away.
  mkdirSync(path.join(process.env.DATA_DIR ?? "", "blobs", id), { recursive: true });
  await db().execute(sql`
    insert into uploads (id, owner_id, file_name, size_bytes, created_at)
    select ${id}, owner_id, 'chat.txt', 1, now() - interval '2 days' from analyses where id = ${analysisId}`);
  const done: string[] = [];
  const swept = sweepAll(async (part, work) => {
    await work();
    done.push(part);
  });
  await expect(swept).rejects.toThrow(/directory|EISDIR/i);
  expect(done).not.toContain("delete-old-files");
  expect(done).toContain("start-next-jobs");
  expect(done).toHaveLength(6);
});

test("the upload of a chat that can be tried again is kept", async () => {
  const { db } = await import("@/db/client");
  const { deleteOldFiles } = await import("@/lib/jobs/sweep/delete-old");
  const { body } = await person.analyze(chatOf(300, 2));
  await person.post(`/api/jobs/${body.jobId}/cancel`);
  await deleteOldFiles(db(), { now: Date.now() + 2 * DAY });
  expect((await person.post(`/api/jobs/${body.jobId}/retry`)).status).toBe(202);
  expect(await jobEnd(person, body.jobId)).toMatchObject({ status: "completed", attempt: 2 });
});

test("history is kept for 30 days, that of failures for 7", async () => {
  const { db } = await import("@/db/client");
  const { deleteOldHistory } = await import("@/lib/jobs/sweep/delete-old");
  const statuses = async () =>
    new Set((await person.get("/api/jobs?limit=100")).body.jobs.map((job: { status: string }) => job.status));
  expect(await statuses()).toEqual(new Set(["completed", "failed", "cancelled"]));
  await deleteOldHistory(db(), { now: Date.now() + 8 * DAY });
  expect(await statuses()).toEqual(new Set(["completed", "cancelled"]));
  await deleteOldHistory(db(), { now: Date.now() + 31 * DAY });
  expect(await statuses()).toEqual(new Set());
});

test("a deletion whose request died is finished", async () => {
  const { db } = await import("@/db/client");
  const { eraseForgotten } = await import("@/lib/jobs/sweep/delete-old");
  await db().execute(sql`update analyses set deleted_at = now() where id = ${analysisId}`);
  const erase = (afterMs: number) => {
    const now = Date.now() + afterMs;
    return eraseForgotten(db(), { now, deadline: Number.POSITIVE_INFINITY });
  };
  expect(await erase(MINUTE)).toBe(0);
  expect(await erase(11 * MINUTE)).toBe(1);
  const { rows } = await db().execute(sql`select 1 from analyses where id = ${analysisId}`);
  expect(rows).toEqual([]);
});
