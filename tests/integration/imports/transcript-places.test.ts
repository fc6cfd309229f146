import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { indexTerms } from "@/lib/search/index-terms";
import { listHits, readTranscript } from "@/lib/transcript/read-transcript";
import { hitsQuerySchema, transcriptQuerySchema } from "@/lib/transcript/transcript.schema";
import { type SeededChat, type SeedMessage, seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

/** Stored as an older part that was added later would be: the second half is of the months before. */
const half = 700;
const backwards: SeedMessage[] = Array.from({ length: 2 * half }, (_, seq) => ({
  author: seq % 2 ? "Ana" : "Ben",
  text: `message ${seq}${seq % 100 === 7 ? " about the kitchen tables" : ""}`,
  at: new Date(Date.UTC(2024, seq < half ? 2 : 0, 1, 0, seq % half)).toISOString(),
}));
const inTime = backwards.map((_, place) => (place + half) % (2 * half));
const forwards = backwards.map((message, seq) => ({
  ...message,
  at: new Date(Date.UTC(2024, 0, 1 + Math.floor(seq / 700), 0, seq % 700)).toISOString(),
}));

async function seed(messages: SeedMessage[], status = "ready"): Promise<SeededChat> {
  const chat = await seedChat(open.database, messages);
  await indexTerms(open.database, { analysisId: chat.analysisId, deadline: Number.POSITIVE_INFINITY });
  await open.database.execute(sql`update analyses set status = ${status} where id = ${chat.analysisId}`);
  return chat;
}

async function page(chat: SeededChat, query: Record<string, number | string>) {
  const parsed = transcriptQuerySchema.parse(query);
  const { messages, ...rest } = await readTranscript(open.database, chat, parsed);
  return { ids: messages.map(({ id }) => id), ...rest };
}

const hits = (chat: SeededChat, query: Record<string, number | string>) =>
  listHits(open.database, chat, hitsQuerySchema.parse(query));

describe.each([
  ["an older part added later", backwards, inTime, "ready"],
  ["messages still being added", backwards, inTime, "processing"],
  ["a chat in order", forwards, forwards.map((_, seq) => seq), "ready"],
] as const)("the places of %s", (_, messages, order, status) => {
  let chat: SeededChat;
  beforeAll(async () => {
    chat = await seed([...messages], status);
  });

  test.each([0, 1, 499, 500, 699, 999, 1000, 1350, 1399])("from place %i on", async (at) => {
    const ids = order.slice(at, at + 60);
    expect(await page(chat, { at, limit: 60 })).toEqual({ ids, first: at, matches: 1400 });
  });

  test("beyond the end there is nothing", async () => {
    expect(await page(chat, { at: 5000 })).toEqual({ ids: [], first: 5000, matches: 1400 });
  });

  test.each([0, 3, 500, 699, 700, 1399])("around message %i", async (around) => {
    const first = Math.max(0, order.indexOf(around) - 5);
    expect(await page(chat, { around, limit: 10 })).toEqual({
      ids: order.slice(first, first + 10),
      first,
      matches: 1400,
    });
  });

  test("from a day on, whether it has messages or not", async () => {
    const later = order.filter((seq) => (messages[seq]?.at ?? "") >= "2024-01-02");
    const first = order.length - later.length;
    expect(await page(chat, { on: "2024-01-02", limit: 5 })).toEqual({
      ids: later.slice(0, 5),
      first,
      matches: 1400,
    });
    expect(await page(chat, { on: "2030-01-01" })).toMatchObject({ ids: [], first: 1400 });
  });

  test("of what matches, in the order of the chat", async () => {
    const matching = order.filter((seq) => seq % 100 === 7);
    expect(await hits(chat, { search: "kitchen table" })).toEqual({ ids: matching, first: 0, matches: 14 });
    expect(await hits(chat, { search: "kitchen", near: matching[4] ?? 0, limit: 2 })).toEqual({
      ids: matching.slice(4, 6),
      first: 4,
      matches: 14,
    });
    expect(await hits(chat, { search: "kitchen", near: order.at(-1) ?? 0 })).toMatchObject({ first: 14 });
    expect(await page(chat, { search: "kitchen", at: 3, limit: 2 })).toEqual({
      ids: matching.slice(3, 5),
      first: 3,
      matches: 14,
    });
    const march = order.filter((seq) => (messages[seq]?.at ?? "") >= "2024-01-02" && seq % 2 === 1);
    expect(await hits(chat, { author: 1, from: "2024-01-02", limit: 1000 })).toEqual({
      ids: march,
      first: 0,
      matches: march.length,
    });
  });
});

test.each([
  ["23", "2024-03-31", ["2024-03-31T21:30Z", "2024-03-31T22:30Z"]],
  ["25", "2024-10-27", ["2024-10-27T22:30Z", "2024-10-27T23:30Z"]],
])("a day of %s hours ends when the next one begins", async (_, day, [within, after]) => {
  const chat = await seedChat(
    open.database,
    [
      { author: "Ana", text: "Still up?", at: within },
      { author: "Ben", text: "Who knows?", at: after },
    ],
    { timeZone: "Europe/Berlin" },
  );
  expect((await page(chat, { type: "question", from: day, to: day })).ids).toEqual([0]);
});

test("messages that come later are in their places as well", async () => {
  const chat = await seed(forwards);
  expect(await page(chat, { at: 1399 })).toMatchObject({ ids: [1399] });
  await open.database.execute(sql`
    insert into messages (analysis_id, seq, sent_at, placed_at, kind, text)
    values (${chat.analysisId}, 1400, '2023-05-05Z', '2023-05-05Z', 'text', 'older, from the kitchen')`);
  await open.database.execute(
    sql`update analyses set message_count = message_count + 1 where id = ${chat.analysisId}`,
  );
  expect(await page(chat, { limit: 2 })).toEqual({ ids: [1400, 0], first: 0, matches: 1401 });
  expect((await hits(chat, { search: "kitchen", limit: 2 })).ids).toEqual([1400, 7]);
});

describe("what is searched for", () => {
  let chat: SeededChat;
  beforeAll(async () => {
    chat = await seed([
      { author: "Ana", text: "The tables are in the kitchen" },
      { author: "Ana", text: "a kitchen table" },
      { author: "Ben", text: "Ana took the table" },
      { author: "Ben", text: "100% of it, (really) “quoted”" },
      { author: "Ben", text: "the the the" },
      { author: "Ben", text: "今日は天気がいい" },
      { author: null, kind: "system", text: "Ben added Ana" },
    ]);
  });

  test.each([
    ["table", [0, 1, 2]],
    ["TABLES", [0, 1, 2]],
    ["kitc", [0, 1]],
    ["table kitchen", [0, 1]],
    ["“kitchen table”", [1]],
    ['"kitchen table', [1]],
    ['"in the kitchen" tables', [0]],
    ["ana", [2, 6]],
    ["the", [0, 2, 4]],
    ["100%", [3]],
    ["(really)", [3]],
    ["_", []],
    ["天気", [5]],
    ["zebra", []],
  ])("%s", async (search, ids) => {
    expect((await hits(chat, { search })).ids).toEqual(ids);
  });

  test("is marked in the texts", async () => {
    const { messages } = await readTranscript(
      open.database,
      chat,
      transcriptQuerySchema.parse({ search: 'tables "in the"' }),
    );
    const [{ text, found }] = messages as [(typeof messages)[number]];
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(["tables", "in the"]);
  });
});

test("nobody else sees any of it", async () => {
  const chat = await seed(forwards.slice(0, 10));
  const stranger = { ...chat, ownerId: "somebody else" };
  await expect(page(stranger, {})).rejects.toMatchObject({ code: "not-found" });
  await expect(hits(stranger, { search: "message" })).rejects.toMatchObject({ code: "not-found" });
});
