import { expect, test } from "vitest";
import { searchedText } from "@/lib/ask/follow-up";

const before = "Where did Ana go in May?";

test.each(["and in June?", "What did she buy there?", "why?"])(
  "%j is searched with the question before",
  (question) => {
    expect(searchedText(question, [{ question: before }])).toBe(`${before} ${question}`);
  },
);

test("a question that leans on one that leans is searched with both", () => {
  const asked = ["How is Ben?", before, "why?"].map((question) => ({ question }));
  expect(searchedText("with whom?", asked)).toBe(`${before} why? with whom?`);
});

test.each(["show me the messages", "Show me!", "zeig mir die Nachrichten"])(
  "%j is searched as the question before",
  (question) => {
    expect(searchedText(question, [{ question: before }])).toBe(before);
  },
);

test.each(["Who fixed the kitchen boiler?", "😀", "x".repeat(500)])(
  "a question of its own stands alone",
  (question) => {
    expect(searchedText(question, [{ question: before }])).toBe(question);
  },
);
