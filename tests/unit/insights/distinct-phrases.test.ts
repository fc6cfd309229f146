import { expect, test } from "vitest";
import { distinctPhrases } from "@/lib/insights/distinct-phrases";

const texts = (ranked: [string, number][]) =>
  distinctPhrases(ranked.map(([text, count]) => ({ text, count }))).map(({ text }) => text);

test("of phrases cut out of one saying the longest is told once", () => {
  expect(
    texts([
      ["garden gate", 41],
      ["the garden", 44],
      ["the garden gate", 40],
      ["close the garden", 39],
      ["close the", 40],
    ]),
  ).toEqual(["the garden gate"]);
});

test("a phrase that is mostly said without the longer one stays beside it", () => {
  expect(
    texts([
      ["good morning", 90],
      ["good morning everyone", 20],
      ["good night", 60],
    ]),
  ).toEqual(["good morning", "good morning everyone", "good night"]);
});

test("single words are all told", () => {
  expect(
    texts([
      ["garden", 5],
      ["gate", 5],
    ]),
  ).toEqual(["garden", "gate"]);
});
