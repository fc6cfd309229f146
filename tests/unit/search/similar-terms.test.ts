import { expect, test } from "vitest";
import { asksForNumber } from "@/lib/search/asks-for-number";
import { irregularForms } from "@/lib/search/irregular-forms";
import { languages } from "@/lib/search/languages";
import { sharedBeginning, similarTerms } from "@/lib/search/similar-terms";

test.each([
  ["restuarant", ["restaurant", "restless", "rest"], "restaurant"],
  ["einweihungsfei", ["einweihungsparty", "einkauf", "eins"], "einweihungsparty"],
])("%s is most like the right one of %j", (term, vocabulary, best) => {
  const [first] = similarTerms(term, vocabulary);
  expect(first?.term).toBe(best);
  expect(first?.share).toBeLessThan(1);
});

test("what only begins alike is not similar, and a short term is like none", () => {
  expect(similarTerms("capital", ["captain", "cap"])).toEqual([]);
  expect(sharedBeginning("cat")).toBeUndefined();
});

test("forms of one word are known by their stems", () => {
  expect(irregularForms.get("go")).toEqual(new Set(["went", "gone"]));
  expect(irregularForms.get("bought")).toEqual(new Set([languages.en.stem("buy")]));
  expect(irregularForms.has("talk")).toBe(false);
});

test.each([
  "How much was the rent?",
  "Wie hoch war die Kaution?",
  "¿Cuántas fotos hay?",
  "Сколько это стоит?",
])("“%s” asks for a number", (question) => {
  expect(asksForNumber(question)).toBe(true);
});

test.each(["How was the party?", "Who knows somehow many people?", "Wie war es?"])(
  "“%s” asks for none",
  (question) => {
    expect(asksForNumber(question)).toBe(false);
  },
);
