import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { TOKENS_OF_PROMPT } from "@/tests/fake-gemini/chat";
import { ApiClient } from "./api-client";
import { gardenChat } from "./ask/garden-chat";
import { readAnswer } from "./ask/read-answer";
import { withFakeGemini } from "./embeddings/with-fake-gemini";
import { withTestApp } from "./test-app";

const LIMIT = 2_000;
const fake = withFakeGemini();
withTestApp({
  GEMINI_ANSWER_MODEL: "gemini-2.5-flash",
  GEMINI_EMBEDDING_BATCH: "5",
  GEMINI_DAILY_TOKENS: String(LIMIT),
});

const CHAT = "12/03/2024, 18:45 - Ana: the boat is called Plum\n13/03/2024, 18:46 - Ben: I will paint it\n";
const usageOf = async (person: ApiClient) => (await person.get("/api/account")).body.gemini;
const ask = async (person: ApiClient, analysisId: string, question: string) =>
  readAnswer((await person.post(`/api/analyses/${analysisId}/chat`, { question })).response);

async function personWith(chat: string): Promise<{ person: ApiClient; analysisId: string; status: string }> {
  const person = new ApiClient();
  const { body } = await person.analyze(chat);
  const seen = await person.follow(body.analysisId);
  return { person, analysisId: body.analysisId, status: seen.at(-1)?.status ?? "" };
}

/** Takes what is too little for a batch of embeddings. */
async function useUp(): Promise<void> {
  const { db } = await import("@/db/client");
  await db().execute(sql`update gemini_usage set input_tokens = ${LIMIT} - embedding_tokens - output_tokens`);
}

/** Lets midnight pass. */
async function nextDay(): Promise<void> {
  const { db } = await import("@/db/client");
  await db().execute(sql`update gemini_usage set day = day - 1`);
}

test("what is embedded and answered is counted with its price, for whom it is done", async () => {
  const { person, analysisId } = await personWith(CHAT);
  const indexed = await usageOf(person);
  expect(indexed).toMatchObject({ embeddings: 2, tokenLimit: LIMIT, embeddingLimit: null });
  expect(indexed.tokens).toBeGreaterThan(10);
  expect(indexed.dollars).toBeCloseTo((indexed.tokens * 0.15) / 1_000_000, 6);

  const answer = await ask(person, analysisId, "What is the boat called?");
  const asked = await usageOf(person);
  const said = asked.tokens - indexed.tokens - TOKENS_OF_PROMPT;
  expect(said).toBeGreaterThanOrEqual(answer.text.length / 4);
  expect(asked.dollars).toBeGreaterThan(indexed.dollars + (TOKENS_OF_PROMPT * 0.3) / 1_000_000);
  const told = (await person.get(`/api/turns/${answer.accepted.turnId}`)).body.turn.cost;
  expect(answer.cost).toEqual(told);
  expect(told).toMatchObject({
    inputTokens: TOKENS_OF_PROMPT,
    outputTokens: Math.ceil(answer.text.length / 4),
  });
  expect(told.dollars).toBeCloseTo((told.inputTokens * 0.3 + told.outputTokens * 2.5) / 1_000_000, 6);
  const other = await personWith(CHAT);
  expect((await usageOf(other.person)).tokens).toBe(indexed.tokens);
});

test("what indexing takes is told before, and in the story of the job after", async () => {
  const person = new ApiClient();
  const { body } = await person.get(`/api/uploads/${await person.upload(gardenChat(60))}/survey`);
  const { tokens, dollars } = body.chats[0].indexingCost;
  expect(dollars).toBeCloseTo((tokens * 0.15) / 1_000_000, 9);
  const accepted = (await person.analyze(gardenChat(60))).body;
  await person.follow(accepted.analysisId);
  const spent = (await usageOf(person)).tokens;
  expect(tokens / spent).toBeGreaterThan(0.7);
  expect(tokens / spent).toBeLessThan(1.5);
  const { events } = (await person.get(`/api/jobs/${accepted.jobId}`)).body;
  const told = events.find(({ type }: { type: string }) => type === "spent").message;
  expect(told).toMatch(/^Gemini embedded about [\d,]+ tokens, for about \$0\.000\d+ at its list price\.$/);
});

test("what is over the budget waits for the next day, and goes on from there", async () => {
  const sent = fake.gemini.embedded.length;
  const { person, analysisId, status } = await personWith(gardenChat(250));
  expect(status).toBe("failed");
  const { body } = await person.get(`/api/analyses/${analysisId}/status`);
  expect(body.error.code).toBe("gemini-budget-used");
  expect(body.error.message).toContain("try again after midnight UTC");
  expect((await usageOf(person)).tokens).toBeLessThanOrEqual(LIMIT);
  expect(body.counts.embedded).toBeGreaterThan(0);

  const { jobs } = (await person.get("/api/jobs")).body;
  await person.post(`/api/jobs/${jobs[0].id}/retry`);
  expect((await person.follow(analysisId)).at(-1)?.status).toBe("failed");

  await useUp();
  const answer = await ask(person, analysisId, "When will the boiler be replaced?");
  expect(answer.sources.mode).toBe("keyless");
  expect(JSON.stringify(answer)).toContain("You have used what one person may use of Gemini");

  let days = 0;
  for (let now = "failed"; now !== "ready" && days < 20; days++) {
    await nextDay();
    await person.post(`/api/jobs/${jobs[0].id}/retry`);
    now = (await person.follow(analysisId)).at(-1)?.status ?? "";
  }
  const { status: ready, counts } = (await person.get(`/api/analyses/${analysisId}/status`)).body;
  expect([ready, counts.embedded]).toEqual(["ready", fake.gemini.embedded.length - sent]);
});

test("nobody escapes it by signing up, and a request that failed costs nothing", async () => {
  const { person } = await personWith(CHAT);
  const before = await usageOf(person);
  await person.post("/api/account/sign-up", { email: "ana@example.org", password: "a long enough password" });
  expect(await usageOf(person)).toEqual(before);

  const { person: guest } = await personWith(CHAT);
  await guest.post("/api/account/sign-in", { email: "ana@example.org", password: "a long enough password" });
  expect(await usageOf(guest)).toMatchObject({ tokens: 2 * before.tokens, embeddings: 4 });

  fake.gemini.failNext({ kind: "key-refused" });
  const { body } = await guest.analyze("12/03/2023, 18:45 - Ana: the boat is called Pear\n");
  expect((await guest.follow(body.analysisId)).at(-1)?.status).toBe("failed");
  expect((await usageOf(guest)).embeddings).toBe(4);
});

test("an answer that Gemini refused to begin costs nothing", async () => {
  const { person, analysisId } = await personWith(CHAT);
  const { db } = await import("@/db/client");
  const answers = async () =>
    (
      await db().execute(
        sql`select sum(input_tokens) as read, sum(output_tokens) as written from gemini_usage`,
      )
    ).rows;
  const before = await answers();
  fake.gemini.play({ failure: { kind: "quota-exhausted" } });
  expect((await ask(person, analysisId, "What is the boat called?")).sources.mode).toBe("keyless");
  expect(await answers()).toEqual(before);
});
