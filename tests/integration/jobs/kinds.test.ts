import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { countRows, withTestApp } from "../test-app";
import { jobEnd, personWithChat } from "./people-and-jobs";

withTestApp();

const MESSAGES = 40;
let person: ApiClient;
let analysisId: string;

beforeAll(async () => {
  ({ person, analysisId } = await personWithChat(MESSAGES));
});

async function makeJob(request: Record<string, unknown>) {
  const { status, body } = await person.post("/api/jobs", { analysisId, ...request });
  expect([status, body.status]).toEqual([202, "pending"]);
  return jobEnd(person, body.jobId);
}

describe("an export", () => {
  test("of messages as CSV holds each of them once", async () => {
    const job = await makeJob({ kind: "export" });
    expect(job).toMatchObject({ status: "completed", progress: 100 });
    const { response } = await person.get(job.resultUrl ?? "");
    expect(response.headers.get("content-disposition")).toContain("chat%20messages.csv");
    const lines = (await response.text()).trim().split("\r\n");
    expect(lines).toHaveLength(MESSAGES + 1);
    expect(lines[1]).toContain('"chat 1, line 0 about the boat, ""the garden"" and soup"');
  });

  test("of messages as JSON is JSON", async () => {
    const job = await makeJob({ kind: "export", format: "json" });
    const { body } = await person.get(job.resultUrl ?? "");
    expect(body).toMatchObject({ title: "chat", timeZone: "UTC" });
    expect(body.messages).toHaveLength(MESSAGES);
    expect(body.messages[0]).toMatchObject({ number: 0, author: "Ana", kind: "text" });
  });

  test("of statistics has the figures of the analysis", async () => {
    const job = await makeJob({ kind: "export", what: "stats", format: "json" });
    const { body } = await person.get(job.resultUrl ?? "");
    expect(body).toMatchObject({ title: "chat", messages: MESSAGES, insights: { messages: MESSAGES } });
    const table = await makeJob({ kind: "export", what: "stats" });
    const { response } = await person.get(table.resultUrl ?? "");
    const lines = (await response.text()).split("\r\n");
    expect(lines).toContain(`messages,,,${MESSAGES}`);
    expect(lines).toContain(`conversations,,,${body.insights.conversations}`);
  });
});

describe("a new index", () => {
  test("that would be the same as the present one is refused", async () => {
    const { status, body } = await person.post("/api/jobs", { analysisId, kind: "reindex" });
    expect([status, body.error.code]).toEqual([409, "conflict"]);
  });

  test("takes the place of the old one, whole", async () => {
    const { db } = await import("@/db/client");
    const before = await countRows("chunks", analysisId);
    await db().execute(
      sql`update analyses set chunker_version = 0, embedding_model = 'old' where id = ${analysisId}`,
    );
    const job = await makeJob({ kind: "reindex" });
    expect(job).toMatchObject({ status: "completed", progress: 100 });
    const { rows } = await db().execute(sql`
      select a.generation, a.chunker_version, a.embedding_model, count(*)::int as chunks, count(c.embedding)::int as embedded,
        min(c.generation) as lowest
      from analyses a join chunks c on c.analysis_id = a.id where a.id = ${analysisId}
      group by a.id`);
    expect(rows).toEqual([
      {
        generation: 1,
        chunker_version: 1,
        embedding_model: "local/use-lite-en",
        chunks: before,
        embedded: before,
        lowest: 1,
      },
    ]);
  });
});

describe("the story of a job", () => {
  test("has its events and the steps of its run", async () => {
    const { body: list } = await person.get("/api/jobs?kind=index");
    const { body } = await person.get(`/api/jobs/${list.jobs[0].id}`);
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual([
      "queued",
      "started",
      "read",
      "planned",
      "completed",
    ]);
    const [run] = body.runs;
    expect(run.status).toBe("completed");
    expect(run.steps.map(({ name }: { name: string }) => name)).toEqual([
      "begin-run",
      "survey-upload",
      "read-messages",
      "compute-stats",
      "gather-facts",
      "plan-chunks",
      "index-terms",
      "embed-chunks",
      "finish-run",
      "tell-webhooks",
      "start-next-jobs",
    ]);
    expect(run.steps[0]).toMatchObject({ status: "completed", attempts: 1, error: null });
  });
});

describe("the list of jobs", () => {
  test("is filtered and paged", async () => {
    const { body: first } = await person.get("/api/jobs?limit=2");
    const { body: second } = await person.get(`/api/jobs?limit=50&cursor=${first.nextCursor}`);
    const kinds = [...first.jobs, ...second.jobs].map(({ kind }) => kind);
    expect(kinds).toEqual(["reindex", "export", "export", "export", "export", "index"]);
    expect(second.nextCursor).toBeNull();
    const count = async (query: string) => (await person.get(`/api/jobs?${query}`)).body.jobs.length;
    expect(await count("state=failed,cancelled")).toBe(0);
    expect(await count(`state=completed&kind=export&analysis=${analysisId}`)).toBe(4);
    expect(await count("from=2100-01-01T00:00:00Z")).toBe(0);
    expect(await count("to=2100-01-01T00:00:00Z")).toBe(6);
    expect((await person.get("/api/jobs?state=lost")).status).toBe(400);
    expect(await count("cursor=nonsense")).toBe(0);
  });

  test("is summed up by kind", async () => {
    const { body } = await person.get("/api/jobs/figures");
    expect(body.queueDepth).toBe(0);
    expect(
      body.kinds.map(({ kind, count, successShare }: Record<string, unknown>) => [kind, count, successShare]),
    ).toEqual([
      ["export", 4, 1],
      ["index", 1, 1],
      ["reindex", 1, 1],
    ]);
    for (const { medianMs, p95Ms } of body.kinds) expect(p95Ms).toBeGreaterThanOrEqual(medianMs);
  });

  test("is nobody else's business", async () => {
    const stranger = new ApiClient();
    const { body } = await person.get("/api/jobs?kind=export&limit=1");
    const [{ id }] = body.jobs;
    const tries = [
      stranger.get(`/api/jobs/${id}`),
      stranger.get(`/api/jobs/${id}/result`),
      stranger.post(`/api/jobs/${id}/cancel`),
      stranger.post(`/api/jobs/${id}/retry`),
      stranger.post(`/api/jobs/${id}/replay`),
      ...["export", "reindex", "delete"].map((kind) => stranger.post("/api/jobs", { kind, analysisId })),
    ];
    for (const { status, body: answer } of await Promise.all(tries)) {
      expect([status, answer.error.code]).toEqual([404, "not-found"]);
    }
    expect((await stranger.get("/api/jobs")).body.jobs).toEqual([]);
    expect((await stranger.get("/api/jobs/figures")).body).toEqual({ queueDepth: 0, kinds: [] });
    expect((await person.get(`/api/analyses/${analysisId}`)).status).toBe(200);
  });
});

describe("a deletion", () => {
  test("hides at once, removes everything, and leaves a receipt", async () => {
    const { body: accepted } = await person.post("/api/jobs", { kind: "delete", analysisId });
    expect((await person.get(`/api/analyses/${analysisId}`)).status).toBe(404);
    expect((await person.get("/api/analyses")).body.analyses).toEqual([]);
    const job = await jobEnd(person, accepted.jobId);
    expect(job).toMatchObject({ status: "completed", progress: 100, analysis: null });
    const { body } = await person.get(`/api/jobs/${accepted.jobId}`);
    expect(body.job.receipt).toMatchObject({ messages: MESSAGES, participants: 2, jobs: 6, files: 4 });
    for (const table of ["messages", "chunks", "participants"] as const) {
      expect(await countRows(table, analysisId)).toBe(0);
    }
    const left = (await person.get("/api/jobs")).body.jobs.map(({ kind }: { kind: string }) => kind);
    expect(left).toEqual(["delete"]);
  });
});
