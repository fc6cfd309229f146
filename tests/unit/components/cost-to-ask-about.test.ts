import { expect, test } from "vitest";
import { costToAskAbout } from "@/components/home/cost-to-ask-about";
import type { Chosen } from "@/components/home/upload-state";

const chosen = (...costs: ({ tokens: number; dollars: number | null } | null)[]) =>
  ({ chats: costs.map((indexingCost) => ({ indexingCost })), additions: [] }) as unknown as Chosen;

test("a large chat is asked about, and several that are large together", () => {
  expect(costToAskAbout(chosen({ tokens: 600_000, dollars: 0.09 }))).toEqual({
    tokens: 600_000,
    dollars: 0.09,
  });
  const two = costToAskAbout(chosen({ tokens: 300_000, dollars: 0.25 }, { tokens: 300_000, dollars: 0.5 }));
  expect(two).toEqual({ tokens: 600_000, dollars: 0.75 });
});

test("a small one is not, nor what this machine embeds", () => {
  expect(costToAskAbout(chosen({ tokens: 400_000, dollars: 0.06 }))).toBeNull();
  expect(costToAskAbout(chosen(null, null))).toBeNull();
});

test("a price that is not known is not made up", () => {
  expect(costToAskAbout(chosen({ tokens: 600_000, dollars: null }))).toEqual({
    tokens: 600_000,
    dollars: null,
  });
});
