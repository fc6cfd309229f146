import { expect, test } from "vitest";
import { costOf } from "@/lib/gemini/prices";

test("a cost is that of the tokens both ways, at the price of the day", () => {
  const tokens = { inputTokens: 1_000_000, outputTokens: 100_000 };
  expect(costOf("gemini-2.5-flash", tokens, "2026-11-22")).toBeCloseTo(0.55);
  expect(costOf("gemini-3.8-flash", tokens, "2026-12-31")).toBeCloseTo(1.125);
  expect(costOf("gemini-3.8-flash", tokens, "2027-01-01")).toBeCloseTo(2.25);
});

test("no cost is told of a model whose price is not known", () => {
  expect(costOf("gemini-flash-latest", { inputTokens: 1 }, "2026-11-22")).toBeNull();
});
