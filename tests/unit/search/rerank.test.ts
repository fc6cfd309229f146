import { expect, test } from "vitest";
import { type Asked, type Candidate, rerank } from "@/lib/search/rerank";

const nobody: Asked = { people: new Set(), isForNumber: false };
const text = "There is something to be said about the weather in this place.";
const candidate = (seq: number, more: Partial<Candidate> = {}): Candidate => ({
  seq,
  author: 0,
  sentAt: new Date(Date.UTC(2024, 0, seq)),
  text,
  score: 0.5,
  coverage: 0,
  ...more,
});
const order = (candidates: Candidate[], asked: Partial<Asked> = {}) =>
  rerank(candidates, { ...nobody, ...asked }).map(({ seq }) => seq);

test("alike ones stay in the order of the chat", () => {
  expect(order([candidate(2), candidate(1)])).toEqual([1, 2]);
});

test.each<[string, Partial<Candidate>, Partial<Asked>]>([
  ["of somebody asked about", { author: 1 }, { people: new Set([1]) }],
  ["of the time asked about", {}, { isInPeriod: (time) => time.getUTCDate() === 9 }],
  ["with a number, where one is asked for", { text: `${text} 12` }, { isForNumber: true }],
  ["with all that was asked close to it", { coverage: 1 }, {}],
  ["that says more", { text: text + text }, {}],
])("a message %s comes first", (_, more, asked) => {
  const better = candidate(9, more);
  expect(order([candidate(1), better], asked)).toEqual([9, 1]);
});

test.each(["Isn't there something to be said about the weather in this place?", "The weather"])(
  "“%s” comes after one that tells",
  (less) => {
    expect(order([candidate(1, { text: less }), candidate(9)])).toEqual([9, 1]);
  },
);

test("what follows a question comes before what does not", () => {
  const asks = candidate(4, { text: "What is the weather like in this place these days?" });
  expect(order([candidate(1), asks, candidate(5)])).toEqual([5, 1, 4]);
});

test("a long message is not preferred without end", () => {
  const long = candidate(1, { text: text.repeat(50) });
  expect(order([long, candidate(9, { coverage: 0.5 })])).toEqual([9, 1]);
});
