import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { insertJob } from "@/db/queries/jobs";
import { jobs } from "@/db/schema/jobs";
import { keepJobAlive } from "@/lib/jobs/begin-job";
import { stayAlive } from "@/lib/jobs/stay-alive";
import { seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

const longAgo = new Date("2001-01-01T00:00:00Z");

async function runningJob(changes: Partial<typeof jobs.$inferInsert> = {}) {
  const chat = await seedChat(open.database, []);
  const { id } = await insertJob(open.database, {
    id: randomUUID(),
    ...chat,
    kind: "index",
    status: "running",
    heartbeatAt: longAgo,
    ...changes,
  });
  return { jobId: id, attempt: 1 };
}

async function heartbeatOf(jobId: string): Promise<Date | null> {
  const [job] = await open.database.select().from(jobs).where(eq(jobs.id, jobId));
  return job?.heartbeatAt ?? null;
}

test("a job gives signs of life for as long as its work goes on", async () => {
  const job = await runningJob();
  const heard = await stayAlive(open.database, { ...job, beatMs: 1 }, async () => {
    let heartbeat = await heartbeatOf(job.jobId);
    while (heartbeat?.getTime() === longAgo.getTime()) heartbeat = await heartbeatOf(job.jobId);
    return heartbeat;
  });
  expect(heard?.getTime()).toBeGreaterThan(longAgo.getTime());
});

test("a job that is cancelled does not wait for its work", async () => {
  const job = await runningJob();
  const controller = new AbortController();
  const never = new Promise(() => {});
  const waiting = stayAlive(open.database, { ...job, signal: controller.signal }, () => never);
  controller.abort(new Error("This was cancelled."));
  await expect(waiting).rejects.toThrow("This was cancelled.");
  const again = stayAlive(open.database, { ...job, signal: controller.signal }, async () => "begun");
  await expect(again).rejects.toThrow("This was cancelled.");
});

test("a job that failed goes on in another run, and in no other way", async () => {
  const job = await runningJob({ status: "failed", runId: "failed run" });
  const goOn = (runId: string, attempt = job.attempt) =>
    keepJobAlive(open.database, { ...job, attempt, runId });
  await expect(goOn("failed run")).rejects.toThrow("cancelled");
  await expect(goOn("replay", job.attempt + 1)).rejects.toThrow("cancelled");
  const { ownerId } = await goOn("replay");
  const [stored] = await open.database.select().from(jobs).where(eq(jobs.id, job.jobId));
  expect(stored).toMatchObject({ status: "running", runId: "replay", ownerId });
  await open.database.update(jobs).set({ status: "cancelled" }).where(eq(jobs.id, job.jobId));
  await expect(goOn("another replay")).rejects.toThrow("cancelled");
});
