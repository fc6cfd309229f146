import { expect, test } from "vitest";
import { type Plan, planQuestion } from "@/lib/ask/plan-question";

const people = [
  { idx: 0, name: "Ana Lima" },
  { idx: 1, name: "Ben" },
];

test.each<[string, Plan]>([
  ["How many messages did Ana send?", { tool: "count-messages" }],
  ["how many texts are there in May 2024", { tool: "count-messages" }],
  ["How many messages?", { tool: "count-messages" }],
  ["Who sent the most messages?", { tool: "rank-people", order: "most" }],
  ["who wrote the fewest messages in June?", { tool: "rank-people", order: "fewest" }],
  ["Who talks most", { tool: "rank-people", order: "most" }],
  ["How many times did Ben say “pizza”?", { tool: "count-mentions", phrase: "pizza" }],
  ["How often was the boiler mentioned?", { tool: "count-mentions", phrase: "boiler" }],
  ["When did Ana first mention the blue car?", { tool: "find-mention", which: "first", phrase: "blue car" }],
  ["When was the cat last mentioned?", { tool: "find-mention", which: "last", phrase: "cat" }],
  ["How many messages are about the boiler?", { tool: "search" }],
  ["How many cats does Ben have?", { tool: "search" }],
  ["How often was Ben mentioned?", { tool: "search" }],
  ["Who ate the most cake?", { tool: "search" }],
  ["Who wrote the most beautiful poem?", { tool: "search" }],
  ["When did Ana first go to Spain?", { tool: "search" }],
])("%j", (question, plan) => {
  expect(planQuestion(question, people)).toEqual(plan);
});
