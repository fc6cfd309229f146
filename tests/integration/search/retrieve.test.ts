import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, OpenDatabase } from "@/db/client";
import { findEmbeddingModel } from "@/db/queries/chunks";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { embedChunks } from "@/lib/embeddings/embed-chunks";
import { localEmbeddings } from "@/lib/embeddings/local/local-embeddings";
import { indexTerms } from "@/lib/search/index-terms";
import { retrieve } from "@/lib/search/retrieve";
import { openTestDatabase } from "../test-database";
import { type SeedMessage, seedChat } from "./seed-chat";

let open: OpenDatabase;
let database: Database;
let analysisId: string;
const never = Number.POSITIVE_INFINITY;

const smallTalk = [
  "I was at the office until seven and then it was too late for anything",
  "The weather was so good that we had lunch outside",
  "Have you seen what they did to the road in front of the school?",
  "My back hurts from all the sitting I do",
  "I have to be up early, so I will not be there for long",
];
const talk = (from: string, count: number): SeedMessage[] =>
  Array.from({ length: count }, (_, i) => ({
    author: i % 2 ? "Ana" : "Ben",
    text: smallTalk[i % smallTalk.length] ?? "",
    at: new Date(Date.parse(from) + i * 3_600_000).toISOString(),
  }));
const chat: SeedMessage[] = [
  ...talk("2024-01-01T08:00:00Z", 10),
  { author: "Ana", text: "Who is going to water the plants when we are away?", at: "2024-02-01T10:00:00Z" },
  {
    author: "Ben",
    text: "Mrs Novak from the second floor, I gave her the spare key",
    at: "2024-02-01T10:01:00Z",
  },
  ...talk("2024-03-01T08:00:00Z", 10),
  { author: "Ana", text: "I bought a red bicycle today", at: "2024-03-20T10:00:00Z" },
  ...talk("2024-04-01T08:00:00Z", 10),
  { author: "Ben", text: "I bought a red bicycle too, it is a plague", at: "2024-05-20T10:00:00Z" },
  { author: null, kind: "system", text: "Ben changed the group's picture", at: "2024-05-21T10:00:00Z" },
  { author: "Ana", text: "The vet says that our kitten needs an operation", at: "2024-06-20T10:00:00Z" },
];
const numberOf = (text: string) => chat.findIndex((message) => message.text.includes(text));

async function index(messages: SeedMessage[]): Promise<string> {
  const seeded = await seedChat(database, messages);
  await planChunks(database, { analysisId: seeded.analysisId, deadline: never });
  await indexTerms(database, { analysisId: seeded.analysisId, deadline: never });
  const provider = localEmbeddings();
  await embedChunks(database, {
    analysisId: seeded.analysisId,
    lane: 0,
    lanes: 1,
    deadline: never,
    provider,
  });
  return seeded.analysisId;
}

beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
  await index([{ author: "Eve", text: "The plants, the bicycle and the kitten are all mine" }]);
  analysisId = await index(chat);
});
afterAll(() => open.close());

async function ask(
  question: string,
  model?: string | null,
  within?: Omit<MessageFilter, "analysisId" | "timeZone">,
) {
  const embeddingModel =
    model === undefined ? ((await findEmbeddingModel(database, { analysisId })) ?? null) : model;
  return retrieve(database, {
    analysis: { id: analysisId, timeZone: "UTC", embeddingModel },
    question,
    limit: 5,
    within: within && { ...within, analysisId, timeZone: "UTC" },
  });
}
const best = async (question: string) => (await ask(question)).found[0]?.seq;

test("the reply is found by the words of the message it answers", async () => {
  const { found } = await ask("Who watered the plants?");
  expect(found.slice(0, 2).map(({ seq }) => seq)).toContain(numberOf("Mrs Novak"));
});

test("of two messages alike, that of the person asked about comes first", async () => {
  expect(await best("What did Ana buy, a bicycle?")).toBe(numberOf("red bicycle today"));
  expect(await best("What did Ben buy, a bicycle?")).toBe(numberOf("it is a plague"));
});

test("of two messages alike, that of the month asked about comes first", async () => {
  expect(await best("Who bought a bicycle in March?")).toBe(numberOf("red bicycle today"));
  expect(await best("Who bought a bicycle in May 2024?")).toBe(numberOf("it is a plague"));
});

test("other words for the same thing are found by their meaning", async () => {
  const { found } = await ask("Is the cat sick?");
  expect(found.map(({ seq }) => seq)).toContain(numberOf("kitten"));
});

test.each([
  ["another form of a word", "Who buys a bicycle?"],
  ["a misspelt word", "Who has a biccycle?"],
])("%s finds the message as well", async (_, question) => {
  const { found, coverage } = await ask(question, "gemini/some-model");
  expect(found.map(({ seq }) => seq)).toContain(numberOf("it is a plague"));
  expect(coverage).toBeGreaterThan(0.5);
});

test.each<[string, Omit<MessageFilter, "analysisId" | "timeZone">, string]>([
  ["people", { people: [0] }, "it is a plague"],
  ["a first day", { from: "2024-05-01" }, "it is a plague"],
  ["a last day", { to: "2024-03-20" }, "red bicycle today"],
])("%s limit what is found by words and by meaning", async (_, within, best) => {
  const { found } = await ask("Who bought a bicycle?", undefined, within);
  expect(found[0]?.seq).toBe(numberOf(best));
  const people = found.map(({ author }) => author);
  if (within.people) expect(new Set(people)).toEqual(new Set(within.people));
  const days = found.map(({ sentAt }) => sentAt?.toISOString().slice(0, 10) ?? "");
  expect(days.every((day) => day >= (within.from ?? "") && day <= (within.to ?? "9"))).toBe(true);
});

test("people who wrote nothing leave nothing to find", async () => {
  expect((await ask("Who bought a bicycle?", undefined, { people: [] })).found).toEqual([]);
});

test("system lines are found", async () => {
  expect(await best("Who changed the picture of the group?")).toBe(numberOf("picture"));
});

test("nothing of another analysis is ever found", async () => {
  const { found, searched, people } = await ask("plants bicycle kitten mine");
  expect(searched).toBe(chat.length);
  expect(found.some(({ text }) => text.includes("all mine"))).toBe(false);
  expect(people.map(({ name }) => name)).not.toContain("Eve");
});

test("a model that is not there any more leaves the search by words", async () => {
  const { found, nearest } = await ask("Who bought a bicycle?", "gemini/some-model");
  expect(nearest).toBeUndefined();
  expect(found[0]?.text).toMatch(/bicycle/);
});

test("coverage tells whether the chat has the words of the question", async () => {
  expect((await ask("What is the capital of France?")).coverage).toBeLessThan(0.2);
  expect((await ask("Who has a red bicycle?")).coverage).toBe(1);
});

test.each(["", "😀", "?!", "x".repeat(10_000), "' OR 1=1; --", "我们明天去北京"])(
  "an odd question is no error: %.20s",
  async (question) => {
    await expect(ask(question)).resolves.toMatchObject({ searched: chat.length });
  },
);
