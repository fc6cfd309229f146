import { expect, test } from "vitest";
import { type Plan, planQuestion } from "@/lib/ask/plan-question";

const people = [
  { idx: 0, name: "Ana Lima" },
  { idx: 1, name: "Ben" },
];

test.each<[string, Plan]>([
  ["How many messages did Ana send?", { tool: "count-messages", scope: "did Ana send" }],
  ["how many texts are there in May 2024", { tool: "count-messages", scope: "are there in May 2024" }],
  ["How many messages?", { tool: "count-messages", scope: "" }],
  ["Who sent the most messages?", { tool: "rank-people", order: "most", scope: "" }],
  ["who wrote the fewest messages in June?", { tool: "rank-people", order: "fewest", scope: "in June" }],
  ["Who talks most", { tool: "rank-people", order: "most", scope: "" }],
  ["How many times did Ben say “pizza”?", { tool: "count-mentions", phrase: "pizza", scope: "Ben" }],
  [
    "How many times did Ben say “pizza in May” on 5 May?",
    { tool: "count-mentions", phrase: "pizza in May", scope: "Ben on 5 May" },
  ],
  [
    "How often did Ana mention the boiler last week?",
    { tool: "count-mentions", phrase: "boiler", scope: "Ana last week" },
  ],
  ["How often was the boiler mentioned?", { tool: "count-mentions", phrase: "boiler", scope: "" }],
  [
    "How often was the boiler mentioned by Ana?",
    { tool: "count-mentions", phrase: "boiler", scope: "by Ana" },
  ],
  [
    "When did Ana first mention the blue car?",
    { tool: "find-mention", which: "first", phrase: "blue car", scope: "Ana" },
  ],
  [
    "When did Ana last mention the cat in May 2023?",
    { tool: "find-mention", which: "last", phrase: "cat", scope: "Ana in May 2023" },
  ],
  ["When was the cat last mentioned?", { tool: "find-mention", which: "last", phrase: "cat", scope: "" }],
  ["How many cats does Ben have?", { tool: "search" }],
  ["How often was Ben mentioned?", { tool: "search" }],
  ["How many times was Ben's birthday mentioned?", { tool: "search" }],
  ["Who ate the most cake?", { tool: "search" }],
  ["Who wrote the most beautiful poem?", { tool: "search" }],
  ["When did Ana first go to Spain?", { tool: "search" }],
])("%j", (question, plan) => {
  expect(planQuestion(question, people)).toEqual(plan);
});
