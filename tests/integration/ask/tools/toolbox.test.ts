import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { loadParticipants } from "@/db/queries/read-messages";
import type { AskedAnalysis } from "@/lib/ask/tools/tool";
import { callTool, toolbox } from "@/lib/ask/tools/toolbox";
import { personsOf } from "@/lib/people/person";
import { indexTerms } from "@/lib/search/index-terms";
import { seedChat } from "../../search/seed-chat";
import { openTestDatabase } from "../../test-database";

/** In Tokyo nine hours later than written here. */
const messages = [
  { author: null, kind: "system" as const, text: "Ana created this group", at: "2023-12-30T12:00:00Z" },
  { author: "Ana", text: "Happy new year soon", at: "2023-12-31T14:30:00Z" },
  { author: "Ben", text: "It is 2024 here, pizza?", at: "2023-12-31T15:30:00Z" },
  { author: "Ana", text: "No pizzas today 🎉🎉", at: "2023-12-31T15:40:00Z" },
  { author: "Cleo", text: "https://example.org/?q=1 look", at: "2024-01-05T01:00:00Z" },
  { author: "Ben", text: "", kind: "media" as const, at: "2024-01-05T01:02:00Z" },
  { author: "Ben", text: "pizza pizza PIZZA", at: "2024-01-06T01:00:00Z" },
];

let open: OpenDatabase;
let asked: AskedAnalysis;

beforeAll(async () => {
  open = await openTestDatabase();
  const { database } = open;
  const owned = await seedChat(database, messages, { timeZone: "Asia/Tokyo" });
  const { analysisId } = owned;
  await indexTerms(database, { analysisId, deadline: Number.POSITIVE_INFINITY });
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw new Error("The chat was not stored.");
  asked = { database, analysis, people: personsOf(await loadParticipants(database, { analysisId })) };
});

afterAll(() => open.close());

const call = (name: string, args: object) => callTool(asked, name, args);

describe("messages are chosen", () => {
  const counted = async (args: object) => (await call("count_messages", args)).facts;

  test.each([
    [{}, 6],
    [{ people: ["ben"] }, 3],
    [{ people: ["Ana", "Cleo"] }, 3],
    [{ from: "2024-01-01" }, 5],
    [{ to: "2023-12-31" }, 1],
    [{ from: "2024-01-05", to: "2024-01-05" }, 2],
    [{ months: [12] }, 1],
    [{ weekdays: [1] }, 2],
    [{ hours: [0] }, 2],
    [{ days: [6] }, 1],
    [{ words: "pizza" }, 2],
    [{ words: "new YEAR" }, 1],
    [{ type: "media" }, 1],
    [{ type: "link" }, 1],
    [{ type: "question" }, 1],
    [{ type: "emoji" }, 1],
    [{ words: "(.*" }, 0],
  ])("%j", async (args, number) => {
    expect(await counted(args)).toMatchObject({ messages: number });
  });

  test("nobody by the name of a stranger, which is said", async () => {
    expect(await counted({ people: ["Zoe"] })).toMatchObject({ messages: 0, notInChat: ["Zoe"] });
  });

  test("a word in just its form, and the others are told", async () => {
    expect(await counted({ words: "pizza" })).toMatchObject({
      times: 4,
      otherForms: { forms: ["pizzas"], messages: 1, first: 3 },
    });
  });
});

describe("facts come with the messages that show them", () => {
  test.each([
    [
      "rank_people",
      {},
      {
        ranking: [
          { name: "Ben", value: 3 },
          { name: "Ana", value: 2 },
          { name: "Cleo", value: 1 },
        ],
      },
      [2, 1, 4],
    ],
    [
      "rank_people",
      { measure: "emoji" },
      {
        ranking: [
          { name: "Ana", value: 2 },
          { name: "Ben", value: 0 },
          { name: "Cleo", value: 0 },
        ],
      },
      [3],
    ],
    [
      "find_messages",
      { which: "last", words: "pizza" },
      { of: 2, messages: [{ number: 6, from: "Ben", at: "2024-01-06 10:00" }] },
      [6],
    ],
    ["find_messages", { which: "longest" }, { messages: [{ number: 4, from: "Cleo" }] }, [4]],
    [
      "activity",
      { by: "month" },
      {
        all: 2,
        active: 2,
        busiest: [
          { key: "2024-01", messages: 5 },
          { key: "2023-12", messages: 1 },
        ],
      },
      [2, 1],
    ],
    ["activity", { by: "day" }, { all: 7, active: 4 }, [2, 4, 1, 6]],
    [
      "describe_chat",
      {},
      {
        messages: 6,
        firstDay: "2023-12-31",
        lastDay: "2024-01-06",
        days: 7,
        activeDays: 4,
        messagesPerDay: 0.9,
      },
      [1, 6],
    ],
    [
      "pauses",
      {},
      {
        silences: [{ before: 3, after: 4, from: "2024-01-01 00:40" }],
        streaks: [{ days: 2, from: "2023-12-31" }],
      },
      undefined,
    ],
    [
      "conversations",
      {},
      { conversations: 3, starters: [{ name: "Ana", conversations: 1 }, {}, {}] },
      undefined,
    ],
    ["frequent", { of: "emoji" }, { top: [{ item: "🎉", number: 2 }] }, [3]],
    ["frequent", { of: "words" }, { top: [{ item: "pizza", number: 4 }] }, undefined],
    ["reactions", {}, { reactions: 0, messages: [] }, []],
    [
      "read_messages",
      { around: 3, limit: 3 },
      { messages: [{ number: 2 }, { number: 3 }, { number: 4 }] },
      [2, 3, 4],
    ],
    [
      "read_messages",
      { from: "2024-01-05", limit: 2 },
      { of: 3, messages: [{ number: 4 }, { number: 6 }] },
      [4, 6],
    ],
    ["search_messages", { query: "new year" }, { messages: [{ number: 1 }] }, undefined],
  ])("%s %j", async (name, args, facts, evidence) => {
    const result = await call(name, args);
    const { top, silences, streaks, messages: found, ...rest } = result.facts as Record<string, unknown[]>;
    const first = (list: unknown[] | undefined, of: unknown) =>
      Array.isArray(list) && Array.isArray(of) ? list.slice(0, of.length) : list;
    const expected = facts as Record<string, unknown>;
    expect({
      ...rest,
      top: first(top, expected.top),
      silences: first(silences, expected.silences),
      streaks: first(streaks, expected.streaks),
      messages: first(found, expected.messages),
    }).toMatchObject(facts);
    if (evidence) expect(result.evidence).toEqual(evidence);
    const known = new Set(messages.keys());
    expect(result.evidence.every((number) => known.has(number))).toBe(true);
  });
});

test.each([
  ["count_massages", {}, /no tool/],
  ["count_messages", { from: "yesterday" }, /from/],
  ["rank_people", { measure: "love" }, /measure/],
  ["activity", {}, /by/],
  ["find_messages", null, /expected object/i],
])("what is wrong with a call is a fact: %s %j", async (name, args, problem) => {
  expect(await callTool(asked, name, args)).toEqual({
    facts: { problem: expect.stringMatching(problem) },
    evidence: [],
  });
});

test("each tool has a name of its own and arguments in JSON", () => {
  expect(new Set(toolbox.map(({ name }) => name)).size).toBe(toolbox.length);
});
