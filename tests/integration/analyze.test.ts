import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import counts from "../fixtures/sample-chat.counts.json";
import { ApiClient } from "./api-client";
import { countRows, withTestApp } from "./test-app";

withTestApp();

const chat = Array.from({ length: 60 }, (_, i) => {
  const [day, minute] = [String((i % 28) + 1).padStart(2, "0"), String(i % 60).padStart(2, "0")];
  const month = String(1 + Math.floor(i / 28)).padStart(2, "0");
  return `${day}/${month}/2024, 10:${minute} - ${i % 3 === 0 ? "Ana" : "Ben"}: message number ${i} about the ${i % 2 ? "boat" : "garden"}`;
}).join("\n");

describe("an upload", () => {
  const person = new ApiClient();
  let analysisId: string;

  beforeAll(async () => {
    const { status, body } = await person.analyze(chat, { timeZone: "Europe/Paris" });
    expect(status).toBe(202);
    expect(body).toMatchObject({ status: "pending", jobId: expect.any(String) });
    analysisId = body.analysisId;
  });

  test("goes from pending to ready, never backwards, with every message in", async () => {
    const seen = await person.follow(analysisId);
    const progress = seen.map((status) => status.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    const last = seen.at(-1);
    expect(last).toMatchObject({ status: "ready", progress: 100, hasStats: true, error: null });
    expect(last?.counts).toMatchObject({ messages: 60, expectedMessages: 60 });
    expect(last?.counts.embedded).toBe(last?.counts.chunks);
    expect(last?.counts.chunks).toBeGreaterThan(0);
    expect(await countRows("messages", analysisId)).toBe(60);
  });

  test("keeps wall clock times as they were in the chosen zone", async () => {
    const { body } = await person.get(`/api/analyses/${analysisId}/messages?limit=1`);
    expect(body.messages[0]).toMatchObject({
      id: 0,
      sentAt: "2024-01-01T09:00:00.000Z",
      author: { idx: 0, name: "Ana" },
    });
  });

  test("is described with its statistics and import report", async () => {
    const { body } = await person.get(`/api/analyses/${analysisId}`);
    expect(body.analysis.stats).toMatchObject({
      messages: 60,
      people: [
        { name: "Ben", messages: 40 },
        { name: "Ana", messages: 20 },
      ],
    });
    expect(body.analysis.importReport).toMatchObject({ messages: 60, skipped: 0, dateOrder: "dmy" });
  });

  test("pages through the transcript, finds words and people", async () => {
    const around = await person.get(`/api/analyses/${analysisId}/messages?around=30&limit=10`);
    expect(around.body.messages.map(({ id }: { id: number }) => id)).toEqual([
      25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
    ]);
    expect(around.body).toMatchObject({ first: 25, matches: 60 });
    const found = await person.get(`/api/analyses/${analysisId}/messages?search=BOAT&author=0`);
    expect(found.body.matches).toBe(10);
    const day = await person.get(`/api/analyses/${analysisId}/messages?from=2024-01-02&to=2024-01-03`);
    expect(day.body.messages.map(({ id }: { id: number }) => id)).toEqual([1, 2]);
  });

  test("deletes the uploaded file once it is ready, and tells its story", async () => {
    const { db } = await import("@/db/client");
    const { rows } = await db().execute(sql`select count(*)::int as value from uploads`);
    expect(rows[0]?.value).toBe(0);
    const { body } = await person.get(`/api/analyses/${analysisId}/activity`);
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual([
      "queued",
      "started",
      "read",
      "planned",
      "completed",
    ]);
  });

  test("can be renamed", async () => {
    const { body } = await person.call("PATCH", `/api/analyses/${analysisId}`, {
      body: JSON.stringify({ title: "Boat and garden" }),
      headers: { "content-type": "application/json" },
    });
    expect(body.analysis.title).toBe("Boat and garden");
  });

  test("is invisible to everybody else on every route", async () => {
    const stranger = new ApiClient();
    const jobId = (await person.get(`/api/analyses/${analysisId}/status`)).body.jobId;
    const tries = [
      stranger.get(`/api/analyses/${analysisId}`),
      stranger.get(`/api/analyses/${analysisId}/status`),
      stranger.get(`/api/analyses/${analysisId}/messages`),
      stranger.get(`/api/analyses/${analysisId}/activity`),
      stranger.get(`/api/analyses/${analysisId}/threads/latest`),
      stranger.post(`/api/analyses/${analysisId}/chat`, { question: "Who?" }),
      stranger.post(`/api/jobs/${jobId}/cancel`),
      stranger.post(`/api/jobs/${jobId}/retry`),
      stranger.call("DELETE", `/api/analyses/${analysisId}`),
      stranger.call("PATCH", `/api/analyses/${analysisId}`, {
        body: JSON.stringify({ title: "Mine" }),
        headers: { "content-type": "application/json" },
      }),
    ];
    for (const { status, body } of await Promise.all(tries)) {
      expect(status).toBe(404);
      expect(body.error.code).toBe("not-found");
    }
    expect((await stranger.get("/api/analyses")).body.analyses).toEqual([]);
  });

  test("is deleted with everything of it", async () => {
    const { status, body } = await person.call("DELETE", `/api/analyses/${analysisId}`);
    expect(status).toBe(200);
    expect(body.deleted).toMatchObject({ messages: 60, participants: 2, jobs: 1 });
    for (const table of ["messages", "chunks", "participants"] as const) {
      expect(await countRows(table, analysisId)).toBe(0);
    }
    expect((await person.get(`/api/analyses/${analysisId}`)).status).toBe(404);
  });
});

test("the sample chat is counted as an independent count has it", async () => {
  const person = new ApiClient();
  const { body } = await person.post("/api/analyze", { sample: true });
  await person.follow(body.analysisId);
  const { stats } = (await person.get(`/api/analyses/${body.analysisId}`)).body.analysis;
  expect(stats).toMatchObject({ messages: counts.messages, system: counts.system, media: counts.media });
  const byPerson = Object.fromEntries(
    stats.people.map((p: { name: string; messages: number }) => [p.name, p.messages]),
  );
  expect(byPerson).toEqual(counts.byPerson);
  const byMonth = Object.fromEntries(
    stats.months.map((m: { month: string; messages: number }) => [m.month, m.messages]),
  );
  expect(byMonth).toEqual(counts.byMonth);
  const [listed] = (await person.get("/api/analyses")).body.analyses;
  const lastMonths = stats.months.slice(-24).map((m: { messages: number }) => m.messages);
  expect(lastMonths).not.toEqual([]);
  expect(listed.sparkline).toEqual(lastMonths);
});

test("the same event sent twice indexes once", async () => {
  const person = new ApiClient();
  const { body } = await person.analyze(chat);
  const { resendUnbegunJobs } = await import("@/inngest/start-jobs");
  await resendUnbegunJobs();
  await person.follow(body.analysisId);
  expect(await countRows("messages", body.analysisId)).toBe(60);
});
