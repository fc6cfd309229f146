import { expect, test } from "vitest";
import { answerLanguage } from "@/lib/ask/answer-language";

const languageOf = (question: string, before: string[] = [], readersLanguage: "en" | "de" = "en") =>
  answerLanguage({ question, history: before.map((text) => ({ question: text })), readersLanguage });

test.each([
  ["Was hat Ana über den Urlaub gesagt?", "de"],
  ["Wann wird der Kessel ersetzt?", "de"],
  ["Wer hat Pizza bestellt?", "de"],
  ["Warum ist Ben nicht gekommen?", "de"],
  ["What did Ana say about the holidays?", "en"],
  ["When will the boiler be replaced?", "en"],
  ["Who likes pizza?", "en"],
  ["Qu'est-ce qu'Ana a dit sur les vacances ?", "en"],
  ["¿Quién compró el piano?", "en"],
])("%s is answered in %s, whatever the reader's language", (question, language) => {
  expect(languageOf(question)).toBe(language);
  expect(languageOf(question, [], "de")).toBe(language);
});

test("what is in no language is answered in that of the question before, or the reader's", () => {
  expect(languageOf("Pizza?", ["Wer hat den Schlüssel?"])).toBe("de");
  expect(languageOf("Pizza?", ["Wer hat den Schlüssel?", "Who has the key?"])).toBe("en");
  expect(languageOf("Pizza?", [], "de")).toBe("de");
  expect(languageOf("Pizza?")).toBe("en");
});
