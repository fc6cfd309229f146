import { expect, test } from "vitest";
import { unsourcedSentences } from "@/lib/ask/unsourced-sentences";

const unsourced = (answer: string) =>
  unsourcedSentences(answer).map(({ from, to }) => answer.slice(from, to));

test.each([
  ["Ben paid 300 euros [31]. Ana was happy. She left [4][5].", ["Ana was happy."]],
  ["Ben paid 300 euros. [31] Ana was happy.", ["Ana was happy."]],
  ["Mrs. Novak has it since 3. March [12]. It is 5 p.m. now [3].", []],
  ["Ana went to:\n\n- Graz [3]\n- Vienna\n  1. and Linz [4]. Not Wels.", ["Vienna", "Not Wels."]],
  ["## Summary\n**Ana** sold it [3]\n\nthe piano", ["the piano"]],
  ["**Ana**, 2 May:\n> It is\n> broken [7]\n> for good", []],
  ["> It is broken", ["> It is broken"]],
  ["彼は行った[3]。彼女は残った。", ["彼女は残った。"]],
  ["That is not in this chat.", ["That is not in this chat."]],
  ["— …\n\n**", []],
  ["", []],
])("%j", (answer, expected) => {
  expect(unsourced(answer)).toEqual(expected);
});

test("the sentence that says that something is not in the chat needs no source", () => {
  const answer = "Ana was here. That is not in this chat. She was.";
  const told = unsourcedSentences(answer, answer.indexOf(". She"));
  expect(told.map(({ from, to }) => answer.slice(from, to))).toEqual(["Ana was here.", "She was."]);
});
