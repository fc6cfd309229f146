import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { EMBEDDING_DIMENSIONS } from "@/db/schema/chunks";
import { ApiClient } from "../api-client";
import { jobEnd } from "../jobs/people-and-jobs";
import { countRows, storedFiles, withTestApp } from "../test-app";
import { conversation, telegramChatFile, whatsAppText } from "./exports";

const embedded: string[] = [];
let beforeEmbedding: () => Promise<void> = async () => {};

vi.mock("@/lib/embeddings/local/local-embeddings", () => ({
  localEmbeddings: () => ({
    model: "test",
    maxBatch: 8,
    parallelCalls: 1,
    embed: async (texts: string[]) => {
      await beforeEmbedding();
      embedded.push(...texts);
      return texts.map((text) =>
        new Float32Array(EMBEDDING_DIMENSIONS).fill(0).fill(1, text.length % 700, (text.length % 700) + 1),
      );
    },
  }),
}));

withTestApp();

const people = ["Ana", "Ben"];
const MINUTES_A_DAY = 24 * 60;
const half = conversation(people, 60);
const later = conversation(people, 40, 60).map((said) => ({ ...said, at: said.at + MINUTES_A_DAY }));

let person: ApiClient;
beforeEach(() => {
  person = new ApiClient();
  embedded.length = 0;
  beforeEmbedding = async () => {};
});

/** As the database and the encoder have it. */
async function counted(analysisId: string) {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ embeddings: number }>(
    sql`select count(embedding)::int as embeddings from chunks where analysis_id = ${analysisId}`,
  );
  return {
    messages: await countRows("messages", analysisId),
    chunks: await countRows("chunks", analysisId),
    embeddings: rows[0]?.embeddings,
    embeddingsMade: embedded.length,
  };
}

async function analyzed(content: string): Promise<string> {
  const { body } = await person.analyze(content, { dateOrder: "dmy" });
  await person.follow(body.analysisId);
  return body.analysisId;
}

async function add(analysisId: string, content: string, fields = {}) {
  const { status, body } = await person.analyze(content, { addTo: analysisId, ...fields });
  expect(status).toBe(202);
  expect(body.analysisId).toBe(analysisId);
  return jobEnd(person, body.jobId);
}

async function transcript(analysisId: string) {
  const { messages } = (await person.get(`/api/analyses/${analysisId}/messages?limit=200`)).body;
  return messages as { id: number; text: string; sentAt: string }[];
}

const numbered = (length: number) =>
  Array.from({ length }, (_, i) => expect.stringContaining(`message ${i} `));

describe.each([
  ["without ids", (messages: typeof half) => whatsAppText(messages)],
  ["with ids", (messages: typeof half) => telegramChatFile("Ben", messages)],
])("an export of a chat %s", (_name, exported) => {
  test("again adds nothing", async () => {
    const analysisId = await analyzed(exported(half));
    const before = await counted(analysisId);
    expect(before).toMatchObject({ messages: 60, embeddings: before.chunks, embeddingsMade: before.chunks });

    const job = await add(analysisId, exported(half));
    expect(job).toMatchObject({ kind: "add-messages", status: "completed", progress: 100 });
    expect(await counted(analysisId)).toEqual(before);
    expect(storedFiles()).toEqual([]);
  });

  test("that is longer adds exactly what is new, and embeds nothing else", async () => {
    const analysisId = await analyzed(exported(half));
    const before = await counted(analysisId);
    const first = await transcript(analysisId);

    expect((await add(analysisId, exported([...half, ...later]))).status).toBe("completed");
    const after = await counted(analysisId);
    expect(after.messages).toBe(100);
    expect(after.embeddings).toBe(after.chunks);
    expect(after.chunks).toBeGreaterThan(before.chunks);
    expect(after.embeddingsMade - before.embeddingsMade).toBe(after.chunks - before.chunks);
    expect(embedded.slice(before.embeddingsMade).join("\n")).not.toContain("message 59 ");

    const all = await transcript(analysisId);
    expect(all.slice(0, 60)).toEqual(first);
    expect(all.map(({ text }) => text)).toEqual(numbered(100));
    const { analysis } = (await person.get(`/api/analyses/${analysisId}`)).body;
    expect(analysis.stats).toMatchObject({ messages: 100, people: [{ messages: 50 }, { messages: 50 }] });
    expect(analysis).toMatchObject({ messages: 100, last: all.at(-1)?.sentAt });
    expect(analysis.additions).toMatchObject([
      { status: "completed", messages: 40, importReport: { alreadyThere: 60, messages: 100 } },
    ]);
    const { counts } = (await person.get(`/api/analyses/${analysisId}/status`)).body;
    expect(counts).toMatchObject({ messages: 100, chunks: after.chunks, embedded: after.chunks });

    expect((await add(analysisId, exported([...half, ...later]))).status).toBe("completed");
    expect(await counted(analysisId)).toEqual(after);
  });

  test("that is older takes its place before the rest", async () => {
    const analysisId = await analyzed(exported(later));
    const cited = (await transcript(analysisId))[0];
    await add(analysisId, exported(half));
    const all = await transcript(analysisId);
    expect(all.map(({ text }) => text)).toEqual(numbered(100));
    expect(all.find(({ id }) => id === cited?.id)).toEqual(cited);

    const [around] = (await person.get(`/api/analyses/${analysisId}/messages?around=${cited?.id}&limit=2`))
      .body.messages;
    expect(around.text).toContain("message 59 ");
    const { stats } = (await person.get(`/api/analyses/${analysisId}`)).body.analysis;
    expect(stats.busiestDay).toMatchObject({ messages: 60, firstSeq: all[0]?.id });
  });
});

test("messages that are alike within one minute are all kept, and again not doubled", async () => {
  const yes = (times: number) =>
    Array.from({ length: times }, () => ({ author: "Ana", text: "yes", at: 60 }));
  const analysisId = await analyzed(whatsAppText([...half, ...yes(2)]));
  expect((await counted(analysisId)).messages).toBe(62);
  await add(analysisId, whatsAppText([...half, ...yes(2)]));
  expect((await counted(analysisId)).messages).toBe(62);
  await add(analysisId, whatsAppText([...half, ...yes(5)]));
  expect((await counted(analysisId)).messages).toBe(65);
});

test("a second export of one chat, with other names in it, is joined where the names were merged", async () => {
  const analysisId = await analyzed(whatsAppText(half));
  const renamed = half.map((said) => ({ ...said, author: said.author === "Ben" ? "Benny" : said.author }));
  const newcomer = { author: "Benny", text: "a new phone", at: 61 };
  await add(analysisId, whatsAppText([newcomer]), { dateOrder: "dmy" });
  expect((await counted(analysisId)).messages).toBe(61);
  await person.post(`/api/analyses/${analysisId}/people/merge`, { from: 2, into: 1 });
  await add(analysisId, whatsAppText([...renamed, newcomer]));
  expect((await counted(analysisId)).messages).toBe(61);
});

test("new words are found and can be asked for, those from before all the while", async () => {
  const analysisId = await analyzed(whatsAppText(half));
  const ask = async (question: string) =>
    (await person.post(`/api/analyses/${analysisId}/chat`, { question })).response.text();
  const withNews = [
    ...half,
    { author: "Ben", text: "The zeppelin has landed in Utrecht", at: MINUTES_A_DAY },
  ];

  let isHeld = true;
  const gate = new Promise<void>((resolve) => {
    beforeEmbedding = async () => {
      if (!isHeld) return;
      isHeld = false;
      expect(await ask("How many times was the boat mentioned?")).toContain("**30 messages");
      const { status, adding } = (await person.get(`/api/analyses/${analysisId}/status`)).body;
      expect(status).toBe("ready");
      expect(adding).toMatchObject({ status: "running", message: expect.any(String) });
      resolve();
    };
  });
  expect((await add(analysisId, whatsAppText(withNews))).status).toBe("completed");
  await gate;
  expect(await ask("Where did the zeppelin land?")).toContain("Utrecht");
  expect((await person.get(`/api/analyses/${analysisId}/status`)).body.adding).toBeNull();
});

test("a job that was cancelled half-way goes on where it was, and ends the same", async () => {
  const analysisId = await analyzed(whatsAppText(half));
  let jobId = "";
  let isHeld = true;
  beforeEmbedding = async () => {
    if (!isHeld) return;
    isHeld = false;
    await expect.poll(() => jobId).not.toBe("");
    await person.post(`/api/jobs/${jobId}/cancel`);
  };
  jobId = (await person.analyze(whatsAppText([...half, ...later]), { addTo: analysisId })).body.jobId;
  expect((await jobEnd(person, jobId)).status).toBe("cancelled");
  expect((await person.get(`/api/analyses/${analysisId}/status`)).body).toMatchObject({
    status: "ready",
    adding: { jobId, status: "cancelled" },
  });

  const { db } = await import("@/db/client");
  const { deleteOldFiles } = await import("@/lib/jobs/sweep/delete-old");
  const inTwoDays = Date.now() + 2 * MINUTES_A_DAY * 60_000;
  expect(await deleteOldFiles(db(), { now: inTwoDays })).toMatchObject({ uploads: 0 });
  await person.post(`/api/jobs/${jobId}/retry`);
  expect((await jobEnd(person, jobId)).status).toBe("completed");
  const { messages, chunks, embeddings } = await counted(analysisId);
  expect([messages, embeddings]).toEqual([100, chunks]);
  expect((await transcript(analysisId)).map(({ text }) => text)).toEqual(numbered(100));
  expect(storedFiles()).toEqual([]);
});

test("a step that ends after each batch goes on behind it, and stores nothing twice", async () => {
  const long = conversation(people, 1_700);
  const analysisId = await analyzed(whatsAppText(long.slice(0, 300)));
  const upload = await person.upload(whatsAppText(long));
  const { db } = await import("@/db/client");
  const { startAddition } = await import("@/lib/additions/start-addition");
  const { beginJob } = await import("@/lib/jobs/begin-job");
  const { surveyAddition } = await import("@/lib/additions/survey-addition");
  const { addMessages } = await import("@/lib/additions/add-messages");
  const { rows } = await db().execute<{ owner: string }>(
    sql`select owner_id as owner from analyses where id = ${analysisId}`,
  );
  const choices = { timeZone: "UTC" };
  const ownerId = rows[0]?.owner ?? "";
  const job = await startAddition(db(), { ownerId, analysisId, uploadId: upload, choices });
  await beginJob(db(), { ...job, runId: null });
  await surveyAddition(db(), job);

  const stored: number[] = [];
  for (let isDone = false; !isDone; ) {
    ({ isDone } = await addMessages(db(), { ...job, deadline: 0 }));
    stored.push(await countRows("messages", analysisId));
  }
  expect(stored).toEqual([500, 1_000, 1_500, 1_700]);
  await expect(addMessages(db(), { ...job, attempt: 2, deadline: 0 })).resolves.toMatchObject({
    isDone: true,
  });
  expect(await countRows("messages", analysisId)).toBe(1_700);
  await person.post(`/api/jobs/${job.jobId}/cancel`);
});

test("an export in the other date order is read as its chat was", async () => {
  const ambiguous = (day: number) => `0${day}/04/2024, 10:00 - Ana: soup of day ${day}\n`;
  const { body } = await person.analyze(ambiguous(2) + ambiguous(3), { dateOrder: "mdy" });
  await person.follow(body.analysisId);
  await add(body.analysisId, ambiguous(3) + ambiguous(5));
  const all = await transcript(body.analysisId);
  expect(all.map(({ sentAt }) => sentAt.slice(0, 7))).toEqual(["2024-02", "2024-03", "2024-05"]);
});

test("two additions at once come one after the other", async () => {
  const analysisId = await analyzed(whatsAppText(half));
  const both = await Promise.all([
    person.analyze(whatsAppText([...half, ...later]), { addTo: analysisId }),
    person.analyze(whatsAppText([...half, ...later]), { addTo: analysisId }),
  ]);
  for (const { body } of both) expect((await jobEnd(person, body.jobId)).status).toBe("completed");
  const { messages, chunks, embeddings } = await counted(analysisId);
  expect([messages, embeddings]).toEqual([100, chunks]);
});

test("nothing is added to what is not there, not ready, or someone else's", async () => {
  const analysisId = await analyzed(whatsAppText(half));
  const stranger = new ApiClient();
  expect((await stranger.analyze(whatsAppText(half), { addTo: analysisId })).status).toBe(404);
  const theirs = await stranger.upload(whatsAppText(half));
  expect((await person.post("/api/analyze", { upload: theirs, addTo: analysisId })).status).toBe(404);
  const mine = await person.upload(whatsAppText(half));
  expect((await person.post("/api/analyze", { upload: mine, addTo: crypto.randomUUID() })).status).toBe(404);
  expect((await person.post("/api/analyze", { upload: mine, addTo: analysisId, chat: "none" })).status).toBe(
    202,
  );
});

test("a file that comes with a request which is refused is not kept", async () => {
  const nowhere = randomUUID();
  const kept = storedFiles();
  const refused = await person.analyze(whatsAppText(half), { addTo: nowhere });
  expect([refused.status, refused.body.error.code]).toEqual([404, "not-found"]);
  expect(storedFiles()).toEqual(kept);

  const upload = await person.upload(whatsAppText(half));
  expect((await person.post("/api/analyze", { upload, timeZone: "UTC", addTo: nowhere })).status).toBe(404);
  expect(storedFiles()).toEqual([...kept, upload].toSorted());
});

test("a chat in which nobody wrote anything says so once it is ready", async () => {
  const { body } = await person.analyze(
    "12/03/2024, 18:45 - Messages and calls are end-to-end encrypted. Learn more.\n12/03/2024, 18:46 - Ana created group “Boat”\n",
  );
  const end = (await person.follow(body.analysisId)).at(-1);
  expect(end).toMatchObject({ status: "ready", counts: { messages: 0 } });
  expect(end?.message).toBe("Nobody wrote anything in this chat, so there is nothing to ask about.");
});
