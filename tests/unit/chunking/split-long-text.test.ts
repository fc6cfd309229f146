import { expect, test } from "vitest";
import { splitLongText } from "@/lib/chunking/split-long-text";

test("parts end after a sentence where one ends in their second half", () => {
  expect(splitLongText("One two three. Four five six. Seven.", 20, 9)).toEqual([
    "One two three.",
    "Four five six.",
    "Seven.",
  ]);
});

test("parts end between words otherwise, and within a word as a last resort", () => {
  expect(splitLongText("aaaa bbbb cccc", 11, 9)).toEqual(["aaaa bbbb", "cccc"]);
  expect(splitLongText("abcdefghij", 4, 9)).toEqual(["abcd", "efgh", "ij"]);
});

test("an emoji is never cut in two", () => {
  expect(splitLongText("😀😀😀", 3, 9)).toEqual(["😀", "😀", "😀"]);
});

test("no more parts than asked for", () => {
  expect(splitLongText("a ".repeat(100), 10, 2)).toHaveLength(2);
});
