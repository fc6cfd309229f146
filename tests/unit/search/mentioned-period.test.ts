import { expect, test } from "vitest";
import { inPeriod, mentionedPeriod, type Period } from "@/lib/search/mentioned-period";

test.each<[string, Period | undefined]>([
  ["What happened in March?", { month: 3 }],
  ["What happened in May 2023?", { month: 5, year: 2023 }],
  ["Who called on 5 May?", { month: 5, day: 5 }],
  ["Who called on May 5th, 2023?", { month: 5, day: 5, year: 2023 }],
  ["Where were we on the 21st of June?", { month: 6, day: 21 }],
  ["and on 2024-02-29", { year: 2024, month: 2, day: 29 }],
  ["what did she buy in 2022", { year: 2022 }],
  ["May I ask who may march?", undefined],
  ["who has 12 cats", undefined],
])("%j", (question, period) => {
  expect(mentionedPeriod(question, "en")).toEqual(period);
});

test("months are known in the language of the chat", () => {
  expect(mentionedPeriod("Was war im märz 2024?", "de")).toEqual({ month: 3, year: 2024 });
});

test("a day is a day of the chat's time zone", () => {
  const isThen = inPeriod({ year: 2024, month: 1, day: 1 }, "Asia/Tokyo");
  expect(isThen(new Date("2023-12-31T15:30:00Z"))).toBe(true);
  expect(isThen(new Date("2024-01-01T15:30:00Z"))).toBe(false);
});
