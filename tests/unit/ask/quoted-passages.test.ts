import { expect, test } from "vitest";
import { passagesOf } from "@/lib/ask/quoted-passages";
import type { FoundMessage } from "@/lib/search/retrieve";

const found = (seq: number, text: string, score: number): FoundMessage => ({
  seq,
  text,
  score,
  ownCoverage: 1,
  author: 1,
  sentAt: null,
  kind: "text",
});

const numbers = (messages: FoundMessage[]) => passagesOf(messages).map((one) => one.map(({ seq }) => seq));

test("messages near to each other are one passage, in their order", () => {
  expect(
    numbers([
      found(41, "in the shed", 0.9),
      found(40, "where is the key", 0.8),
      found(7, "the key is gone", 0.7),
    ]),
  ).toEqual([[40, 41], [7]]);
});

test("what is far behind the best is left out", () => {
  expect(numbers([found(1, "the key", 0.9), found(9, "a door", 0.3)])).toEqual([[1]]);
});

test("the same words again make room for others", () => {
  expect(
    numbers([
      found(1, "The wedding is on 2 September", 0.9),
      found(20, "the wedding is on 2 September ", 0.9),
      found(40, "The wedding is on 2 September", 0.9),
      found(60, "The wedding is in the town hall", 0.6),
    ]),
  ).toEqual([[1], [60]]);
});
