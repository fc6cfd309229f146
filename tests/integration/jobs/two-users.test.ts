import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { jobLimits } from "@/lib/jobs/job-limits";
import { type FakeGemini, startFakeGemini } from "../../fake-gemini/server";
import type { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { chatOf, jobEnd, personWithChat } from "./people-and-jobs";

const TOKEN = "a token of the operator";
const limits = { ...jobLimits };
let gemini: FakeGemini;

beforeAll(async () => {
  gemini = await startFakeGemini({ latencyMs: 50 });
  Object.assign(process.env, { GEMINI_API_KEY: "stand-in", GEMINI_BASE_URL: gemini.url });
});
withTestApp({ METRICS_TOKEN: TOKEN, EMBEDDING_REQUESTS_IN_PARALLEL: "20" });
afterAll(() => gemini.close());

afterEach(() => void Object.assign(jobLimits, limits));

interface User {
  person: ApiClient;
  analysisId: string;
}
let ana: User;
let ben: User;
beforeAll(async () => {
  [ana, ben] = await Promise.all([personWithChat(10), personWithChat(10)]);
});

/** Jobs that are under way for as long as nobody ends them: no run works on them. */
async function insertRunning(amount: number, { analysisId }: User, isOfChat = false): Promise<void> {
  const { db } = await import("@/db/client");
  for (const id of Array.from({ length: amount }, () => randomUUID())) {
    await db().execute(sql`insert into jobs (id, owner_id, analysis_id, kind, status, admitted_at, heartbeat_at)
      select ${id}, owner_id, ${isOfChat ? analysisId : null}, 'export', 'running', now(), now()
      from analyses where id = ${analysisId}`);
  }
}

/** Ends what `insertRunning` made and lets through whoever waited, until nobody has anything to do. */
async function clear(): Promise<void> {
  const { db } = await import("@/db/client");
  const { startJobs } = await import("@/inngest/start-jobs");
  await db().execute(sql`delete from jobs where status = 'running' and run_id is null`);
  await startJobs();
  const unfinished = async ({ person }: User) =>
    (await person.get("/api/jobs?state=pending,running&limit=1")).body.jobs.length;
  await expect.poll(async () => (await unfinished(ana)) + (await unfinished(ben))).toBe(0);
}

const ask = ({ person, analysisId }: User) => person.post("/api/jobs", { kind: "export", analysisId });
const jobOf = async ({ person }: User, jobId: string) => (await person.get(`/api/jobs/${jobId}`)).body.job;

/** Most steps of these jobs that ran at the same time, by the times the engine has kept. */
async function mostStepsAtOnce(jobIds: string[]): Promise<number> {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ change: number }>(sql`
    select change from (
      select step.started_at as at, 1 as change from jobs join engine_steps step on step.run_id = jobs.run_id
        where jobs.id::text = any(${sql.param(jobIds)}::text[])
      union all
      select step.ended_at, -1 from jobs join engine_steps step on step.run_id = jobs.run_id
        where jobs.id::text = any(${sql.param(jobIds)}::text[])
    ) as moments order by at, change`);
  let running = 0;
  return Math.max(...rows.map(({ change }) => (running += change)));
}

test("five steps of a user run at once, and those of another beside them", async () => {
  Object.assign(jobLimits, { activePerUser: 8, active: 20 });
  const analyse = ({ person }: User) =>
    Promise.all(
      Array.from(
        { length: 8 },
        async (_, i) => (await person.analyze(chatOf(3, 100 + i))).body.jobId as string,
      ),
    );
  const completed = async ({ person }: User, jobIds: string[]) => {
    for (const jobId of jobIds) expect(await jobEnd(person, jobId)).toMatchObject({ status: "completed" });
  };

  // Each chat has one passage, so a step is one request: with the gate, so many are seen at once or none goes on.
  gemini.holdUntil(limits.stepsPerUser);
  const alone = await analyse(ana);
  await completed(ana, alone);
  expect(await mostStepsAtOnce(alone)).toBe(limits.stepsPerUser);

  gemini.holdUntil(2 * limits.stepsPerUser);
  const [ofAna, ofBen] = await Promise.all([analyse(ana), analyse(ben)]);
  await completed(ana, ofAna);
  await completed(ben, ofBen);
  expect(await mostStepsAtOnce(ofAna)).toBe(limits.stepsPerUser);
  expect(await mostStepsAtOnce(ofBen)).toBe(limits.stepsPerUser);
});

describe("the limits hold for each user by himself", () => {
  afterEach(clear);

  test("three jobs at once: the fourth waits, and nobody else's", async () => {
    await insertRunning(limits.activePerUser, ana);
    const waiting = (await ask(ana)).body.jobId;
    const free = (await ask(ben)).body.jobId;
    expect(await jobEnd(ben.person, free)).toMatchObject({ status: "completed" });
    expect(await jobOf(ana, waiting)).toMatchObject({ status: "pending", place: 1 });
  });

  test("two jobs at once for one analysis: the third waits, one for another does not", async () => {
    const { body } = await ana.person.analyze(chatOf(10, 7));
    await ana.person.follow(body.analysisId);
    await insertRunning(limits.activePerAnalysis, ana, true);
    const waiting = (await ask(ana)).body.jobId;
    const other = (await ask({ ...ana, analysisId: body.analysisId })).body.jobId;
    expect(await jobEnd(ana.person, other)).toMatchObject({ status: "completed" });
    expect(await jobOf(ana, waiting)).toMatchObject({ status: "pending", place: 1 });
  });

  test("twenty waiting jobs: one more is refused and told when to come back, and nobody else's", async () => {
    await insertRunning(limits.activePerUser, ana);
    for (let waiting = 0; waiting < limits.waitingPerUser; waiting++) {
      expect((await ask(ana)).status).toBe(202);
    }
    const refused = await ask(ana);
    expect([refused.status, refused.body.error.code]).toEqual([429, "too-many-jobs"]);
    expect(Number(refused.response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ask(ben)).status).toBe(202);
    expect((await ana.person.get("/api/jobs/figures")).body.queueDepth).toBe(limits.waitingPerUser);
    expect((await ben.person.get("/api/jobs/figures")).body.queueDepth).toBe(0);
  });

  test("ten jobs at once on the server: then all wait, in one line", async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => personWithChat(10)));
    for (const other of others) await insertRunning(limits.activePerUser, other);
    expect(others.length * limits.activePerUser).toBeGreaterThanOrEqual(limits.active);
    const first = (await ask(ana)).body.jobId;
    const second = (await ask(ben)).body.jobId;
    expect([(await jobOf(ana, first)).place, (await jobOf(ben, second)).place]).toEqual([1, 2]);
  });
});

/** Ids of the jobs that a stream tells of, as they come. */
async function followIds({ person }: User) {
  const { response } = await person.get("/api/jobs/stream");
  const events = response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const seen = new Map<string, string>();
  const reading = (async () => {
    for (;;) {
      const next = await events?.read();
      if (!next || next.done) return;
      const job = JSON.parse(next.value.data);
      seen.set(job.id, job.status);
    }
  })();
  const close = async () => {
    await events?.cancel();
    await reading;
  };
  return { seen, close };
}

test("neither sees anything of the other's jobs", async () => {
  const streams = await Promise.all([followIds(ana), followIds(ben)]);
  const [ofAna, ofBen] = await Promise.all([ask(ana), ask(ben)]);
  for (const [stream, { body }] of [
    [streams[0], ofAna],
    [streams[1], ofBen],
  ] as const) {
    await expect.poll(() => stream.seen.get(body.jobId)).toBe("completed");
  }
  expect(streams[0].seen.has(ofBen.body.jobId)).toBe(false);
  expect(streams[1].seen.has(ofAna.body.jobId)).toBe(false);
  await Promise.all(streams.map(({ close }) => close()));

  for (const [me, other, theirs] of [
    [ana, ben, ofBen.body.jobId],
    [ben, ana, ofAna.body.jobId],
  ] as const) {
    const tries = await Promise.all([
      me.person.get(`/api/jobs/${theirs}`),
      me.person.get(`/api/jobs/${theirs}/result`),
      me.person.get(`/api/analyses/${other.analysisId}/activity`),
      ...["cancel", "retry", "replay"].map((verb) => me.person.post(`/api/jobs/${theirs}/${verb}`)),
      ask({ ...me, analysisId: other.analysisId }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 404));
    const { body } = await me.person.get("/api/jobs?limit=100");
    expect(body.jobs.map(({ id }: { id: string }) => id)).not.toContain(theirs);
    expect((await me.person.get(`/api/jobs?analysis=${other.analysisId}`)).body.jobs).toEqual([]);
    const { body: figures } = await me.person.get(`/api/jobs/figures?analysis=${other.analysisId}`);
    expect(figures.kinds).toEqual([]);
  }
});

test("figures are those of one's own jobs", async () => {
  const exportsOf = async ({ person }: User) => {
    const { body } = await person.get("/api/jobs/figures?kind=export");
    return body.kinds[0].count as number;
  };
  const before = [await exportsOf(ana), await exportsOf(ben)];
  const { body } = await ask(ana);
  await jobEnd(ana.person, body.jobId);
  expect([await exportsOf(ana), await exportsOf(ben)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
});

test("metrics are nobody's but the operator's, and name no user", async () => {
  const { GET } = await import("@/app/api/metrics/route");
  const url = "http://localhost:3000/api/metrics";
  expect((await GET(new Request(url))).status).toBe(401);
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ secret: string }>(sql`
    select owner_id as secret from jobs union select id::text from jobs union select id::text from analyses
    union select title from analyses`);
  const text = await (await GET(new Request(url, { headers: { authorization: `Bearer ${TOKEN}` } }))).text();
  expect(rows.length).toBeGreaterThan(4);
  for (const { secret } of rows) expect(text).not.toContain(secret);
  const labels = new Set(Array.from(text.matchAll(/[{,](\w+)="/g), ([, label]) => label));
  expect(labels).toEqual(new Set(["kind", "status", "le"]));
});
