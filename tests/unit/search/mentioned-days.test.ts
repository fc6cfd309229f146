import { expect, test } from "vitest";
import { mentionedDays } from "@/lib/search/mentioned-days";

const days = (question: string, language = "en") => mentionedDays(question, language);

test.each([
  ["What happened in March?", { months: [3] }],
  ["What happened in May 2023?", { from: "2023-05-01", to: "2023-05-31" }],
  ["Who called on 5 May?", { months: [5], days: [5] }],
  ["Who called on May 5th, 2023?", { from: "2023-05-05", to: "2023-05-05" }],
  ["Where were we on the 21st of June 2022?", { from: "2022-06-21", to: "2022-06-21" }],
  ["and on 2023-02-28", { from: "2023-02-28", to: "2023-02-28" }],
  ["what did she buy in 2022", { from: "2022-01-01", to: "2022-12-31" }],
  ["who called at night in May 2023?", { from: "2023-05-01", to: "2023-05-31" }],
  ["what was said between 1 and 3 June 2023", { from: "2023-06-01", to: "2023-06-03" }],
  ["what did she say before May 2023", { from: "2023-05-01", to: "2023-05-31" }],
  ["May I ask who may march?", undefined],
  ["who has 12 cats", undefined],
  ["what did she buy last week", undefined],
  ["plans for the summer", undefined],
  ["x ".repeat(5_000), undefined],
])("%j", (question, expected) => {
  expect(days(question)).toEqual(expected);
});

test("months are known in the language of the chat", () => {
  expect(days("Was war im märz 2023?", "de")).toEqual({ from: "2023-03-01", to: "2023-03-31" });
});
