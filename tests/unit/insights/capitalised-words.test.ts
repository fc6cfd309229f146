import { expect, test } from "vitest";
import { capitalisedWords } from "@/lib/insights/capitalised-words";

const within = (text: string) =>
  capitalisedWords(text).flatMap(({ written, isWithinSentence }) => (isWithinSentence ? written : []));

test.each([
  ["Morgen kommt Oma", ["Oma"]],
  ["Sie fragt, Elias sagt: Ja", ["Elias", "Ja"]],
  ["Das Fest ist am 2. September in Lindau", ["Fest", "September", "Lindau"]],
  ["Gut. Dann los! Bis später", []],
  ["Wir sind um 5 da. Kommt", []],
  ["Version 12. Endlich", ["Endlich"]],
])("%s", (text, expected) => {
  expect(within(text)).toEqual(expected);
});
