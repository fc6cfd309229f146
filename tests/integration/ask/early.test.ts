import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { gardenChat } from "./garden-chat";
import { readAnswer } from "./read-answer";

withTestApp();

const client = new ApiClient();
let analysisId: string;

beforeEach(async () => {
  analysisId = (await client.analyze(gardenChat())).body.analysisId;
  await client.follow(analysisId);
});

const ask = (question: string) => client.post(`/api/analyses/${analysisId}/chat`, { question });

/** Puts the analysis back to a moment of its indexing. */
async function goBackTo(moment: { status: string; stage: string; hasTerms: boolean; embedded: number }) {
  const { db } = await import("@/db/client");
  await db().execute(sql`
    update analyses set status = ${moment.status}, stage = ${moment.stage}, chunk_count = 100, embedded_count = ${moment.embedded}
    where id = ${analysisId}`);
  if (moment.hasTerms) return;
  await db().execute(sql`delete from postings where analysis_id = ${analysisId}`);
  await db().execute(sql`delete from posting_segments where analysis_id = ${analysisId}`);
}

test("a chat is asked while it is embedded, and the answer says how much of it is indexed", async () => {
  await goBackTo({ status: "processing", stage: "embedding", hasTerms: true, embedded: 50 });
  const { text, accepted } = await readAnswer((await ask("When will the boiler be replaced?")).response);
  expect(text).toContain("ninth of March");
  expect(accepted.chats).toMatchObject([{ id: analysisId, partly: { status: "processing", share: 0.62 } }]);
  const { thread } = (await client.get(`/api/analyses/${analysisId}/threads/latest`)).body;
  expect(thread.turns[0].chats[0].partly).toEqual({ status: "processing", share: 0.62 });
});

test("while it is read, it says so instead of answering from nothing", async () => {
  await goBackTo({ status: "processing", stage: "reading", hasTerms: false, embedded: 0 });
  const { status, body } = await ask("When will the boiler be replaced?");
  expect([status, body.error.code]).toEqual([409, "not-ready"]);
  expect(body.error.message).toMatch(/still being read/);
});

test.each(["failed", "cancelled"])("what was kept of a chat whose indexing %s is asked", async (status) => {
  await goBackTo({ status, stage: "reading", hasTerms: false, embedded: 0 });
  const { text, accepted } = await readAnswer((await ask("When will the boiler be replaced?")).response);
  expect(text).toContain("ninth of March");
  expect(accepted.chats[0]?.partly).toMatchObject({ status });
});

test("of a chat that was cancelled before any message was read, there is nothing to ask", async () => {
  const { db } = await import("@/db/client");
  await db().execute(sql`
    update analyses set status = 'cancelled', message_count = 0, system_count = 0 where id = ${analysisId}`);
  const { body } = await ask("When will the boiler be replaced?");
  expect(body.error).toMatchObject({
    code: "not-ready",
    message: expect.stringMatching(/before any message/),
  });
});
