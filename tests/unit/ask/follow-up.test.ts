import { expect, test } from "vitest";
import { searchedText } from "@/lib/ask/follow-up";

const before = "Where did Ana go in May?";

test.each(["and in June?", "What did she buy there?", "why?"])(
  "%j is searched with the question before",
  (question) => {
    expect(searchedText(question, before)).toBe(`${before} ${question}`);
  },
);

test.each(["Who fixed the kitchen boiler?", "😀", "x".repeat(500)])(
  "a question of its own stands alone",
  (question) => {
    expect(searchedText(question, before)).toBe(question);
  },
);
