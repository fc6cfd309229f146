import { describe, expect, test } from "vitest";
import type { KnownChat } from "@/lib/ask/plan-asks";
import { planQuestion } from "@/lib/ask/plan-question";
import { cpuTimeMs } from "@/tests/cpu-time";

const chat: KnownChat = {
  people: [
    { idx: 0, name: "Ana Lima" },
    { idx: 1, name: "Ben", otherNames: ["+44 7700 900123"] },
    { idx: 2, name: "May 🌼 Stone" },
    { idx: 3, name: "Alexandra" },
  ],
  days: { first: "2022-04-03", last: "2024-02-14" },
};
const [ana, ben, may, alexandra] = chat.people;
const planOf = (question: string, ...before: string[]) => {
  const [plan, ...more] = planQuestion(question, chat, before)?.plans ?? [];
  return more.length === 0 ? plan : undefined;
};
const everything = { people: [] };

describe("what is asked for", () => {
  test.each([
    ["How many messages did Ana send?", { kind: "count", counted: "messages", scope: { people: [ana] } }],
    ["How many words did Ben write?", { kind: "count", counted: "words", scope: { people: [ben] } }],
    ["How many photos are there", { kind: "count", scope: { people: [], type: "photo" } }],
    ["How often was the boiler mentioned?", { kind: "count", scope: { people: [], words: "boiler" } }],
    [
      "How many times did Ben say “pizza in May”?",
      { kind: "count", scope: { people: [ben], words: "pizza in May" } },
    ],
    [
      "How many messages mention the message board?",
      { kind: "count", scope: { people: [], words: "message board" } },
    ],
    ["How often did Ben mention Ana?", { kind: "count", scope: { people: [ben], words: "Ana" } }],
    ["How often was Christmas mentioned?", { kind: "count", scope: { people: [], words: "Christmas" } }],
    ["Did Ana ever mention a blue car?", { kind: "ever", scope: { people: [ana], words: "blue car" } }],
    ["Who sent the most messages?", { kind: "rank", measure: "messages", order: "most", scope: everything }],
    ["Who writes the longest messages?", { kind: "rank", measure: "words_per_message", scope: everything }],
    ["Who sent the second most photos?", { kind: "rank", place: 2, scope: { people: [], type: "photo" } }],
    ["Who texts more, Ana or Ben?", { kind: "rank", order: "most", scope: { people: [ana, ben] } }],
    ["Did Ana send more photos than Ben?", { kind: "is-more", scope: { people: [ana, ben], type: "photo" } }],
    [
      "When did Ana first mention the blue car?",
      { kind: "find", which: "first", asks: "when", scope: { words: "blue car" } },
    ],
    ["Who wrote the longest message?", { kind: "find", which: "longest", asks: "who", scope: everything }],
    ["What were the first 3 messages?", { kind: "find", which: "first", limit: 3, scope: everything }],
    ["What was the busiest day?", { kind: "busiest", unit: "day", order: "most" }],
    ["On which weekday do we write the least?", { kind: "busiest", unit: "weekday", order: "fewest" }],
    [
      "How many messages do we send per day on average?",
      { kind: "average", counted: "messages", per: "day" },
    ],
    ["How many days lie between the first and the last message?", { kind: "span", asks: "days" }],
    ["On how many days did Ben write?", { kind: "active-days", unit: "day", scope: { people: [ben] } }],
    ["What was the longest silence?", { kind: "silence" }],
    ["Who is in this chat?", { kind: "participants" }],
    ["Who starts the most conversations?", { kind: "starters", isCount: false }],
    ["How long does Ana take to reply?", { kind: "reply-times", scope: { people: [ana] } }],
    ["Who got the most reactions?", { kind: "reactions", asks: "received" }],
    ["What is the most used emoji?", { kind: "frequent", of: "emoji" }],
    ["What happened in May 2023?", { kind: "digest" }],
    ["How many messages did I send?", { kind: "count", isBySelf: true }],
  ])("%s", (question, plan) => {
    expect(planOf(question)).toMatchObject(plan);
  });
});

describe("somebody is named", () => {
  test.each([
    ["Ana Lima", ana],
    ["lima", ana],
    ["+44 7700 900123", ben],
    ["May", may],
    ["May 🌼 Stone", may],
    ["Alex", alexandra],
  ])("by %s", (name, person) => {
    expect(planOf(`How many messages did ${name} send in May 2023?`)?.scope).toMatchObject({
      people: [person],
      period: { times: { from: "2023-05-01", to: "2023-05-31" } },
    });
  });

  test("who is not there", () => {
    expect(planOf("How many messages did Zoe send?")).toMatchObject({ kind: "stranger", name: "Zoe" });
    expect(planOf("When was zoe's first message?")).toMatchObject({ kind: "stranger", name: "zoe" });
    expect(planOf("What did Zoe say?")).toMatchObject({ kind: "stranger", name: "Zoe", isLoose: true });
    expect(planOf("Who is Zoe?")).toMatchObject({ kind: "stranger", name: "Zoe", isLoose: true });
    expect(planOf("was hat gustav gesagt")).toMatchObject({ kind: "stranger", name: "gustav" });
    expect(planOf("wann hat gustav zuletzt geschrieben")).toMatchObject({ kind: "stranger", name: "gustav" });
    expect(planOf("wer hat heimlich geschrieben")).toBeUndefined();
  });
});

test.each([
  [
    "How many messages did Ana send in June 2023?",
    "And in July?",
    { scope: { people: [ana], period: { times: { from: "2023-07-01", to: "2023-07-31" } } } },
  ],
  [
    "How many messages did Ana send in June 2023?",
    "And Ben?",
    { scope: { people: [ben], period: { times: { from: "2023-06-01", to: "2023-06-30" } } } },
  ],
  ["How many messages did Ana send?", "and how many photos?", { scope: { people: [ana], type: "photo" } }],
  [
    "Who sent the most messages in June 2023?",
    "And the fewest?",
    { kind: "rank", order: "fewest", scope: { period: { times: { from: "2023-06-01", to: "2023-06-30" } } } },
  ],
  [
    "How often did Ana mention pizza?",
    "And pasta?",
    { kind: "count", scope: { people: [ana], words: "pasta" } },
  ],
  [
    "How many messages did Ana send?",
    "When did she last write?",
    { kind: "find", which: "last", scope: { people: [ana] } },
  ],
  [
    "What happened in May 2023?",
    "and in June?",
    { kind: "digest", scope: { period: { times: { from: "2023-06-01", to: "2023-06-30" } } } },
  ],
])("%s %s", (before, question, plan) => {
  expect(planOf(question, before)).toMatchObject(plan);
});

test.each([
  "How many cats does Ben have?",
  "How many messages did Ana send to Alexandra?",
  "How many messages are funny?",
  "How many days did Ana spend in Rome?",
  "How often did Ana go to Rome?",
  "How many messages did Ana's sister send?",
  "How many messages did Ana Costa send about it?",
  "How many times was I late?",
  "Who ate the most cake?",
  "Who wrote the most beautiful poem?",
  "Who is Ana's sister?",
  "When did Ana first go to Spain?",
  "When did Ana say that she moved?",
  "What did Ana say about the boiler?",
  "What is the longest river?",
  "Did Ana go to Rome in May?",
  "Has Ben sold the car?",
  "How long did the flight take?",
  "How many messages did not mention pizza?",
  "Who sent messages without photos?",
  "Wie wird das Wetter?",
  "May I ask something?",
  "and then?",
  "?",
  "😀",
  `How many ${"messages ".repeat(2_000)}`,
  "“".repeat(10_000),
])("only the search can answer %.60s", (question) => {
  expect(planOf(question)).toBeUndefined();
});

test("a question of any length and make is looked at in no time", () => {
  const pieces = [
    "how many ",
    "in may ",
    "ana ",
    '"',
    "between ",
    "1 ",
    "and ",
    "mention ",
    "«'",
    "2023-",
    "😀",
    "’s ",
  ];
  const begin = cpuTimeMs();
  for (const piece of pieces) {
    for (const length of [299, 10_000])
      planOf(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  }
  expect(cpuTimeMs() - begin).toBeLessThan(2_000);
});
