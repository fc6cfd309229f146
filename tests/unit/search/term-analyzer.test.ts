import { describe, expect, test } from "vitest";
import { detectLanguage } from "@/lib/search/detect-language";
import { TermAnalyzer } from "@/lib/search/term-analyzer";

const sentences = {
  en: ["I was thinking that we could go to the lake with them", "what do you have there"],
  de: ["Ich habe gedacht, dass wir mit ihnen an den See fahren", "was hast du denn da"],
  es: ["Creo que podemos ir con ellos a la playa", "qué tienes en la mano"],
  fr: ["Je pense que nous pouvons aller avec eux au lac", "qu'est-ce que tu as dans la main"],
  it: ["Penso che possiamo andare con loro al lago", "che cosa hai nella mano"],
  pt: ["Eu acho que nós podemos ir com eles para o lago", "o que você tem na mão"],
  ru: ["Я думаю, что мы можем поехать с ними на озеро", "что у тебя в руке"],
};

test.each(Object.entries(sentences))("the language of a chat in %s is told", (code, texts) => {
  expect(detectLanguage(texts)).toBe(code);
});

test("a language that is not known is none", () => {
  expect(detectLanguage(["我们明天去北京", "好的"])).toBeNull();
  expect(detectLanguage([])).toBeNull();
});

describe("terms", () => {
  test.each<["en" | "de" | "fr", string, string]>([
    ["en", "she was painting sunsets", "paint a sunset"],
    ["de", "die Häuser in den Straßen", "Haus der Strasse"],
    ["fr", "l'école est fermée", "les écoles fermées"],
  ])("in %s, %j and %j have the same", (language, one, other) => {
    const analyzer = new TermAnalyzer(language);
    expect(new Set(analyzer.terms(one))).toEqual(new Set(analyzer.terms(other)));
  });

  test("stopwords and clitics are none, but make up a name", () => {
    const analyzer = new TermAnalyzer("en");
    expect(analyzer.terms("I don't have it, that's what we'll do")).toEqual([]);
    expect(analyzer.nameTerms("Will Self")).toHaveLength(2);
  });

  test("accents do not matter", () => {
    const analyzer = new TermAnalyzer(null);
    expect(analyzer.terms("café Ёлка")).toEqual(analyzer.terms("cafe елка"));
  });
});
