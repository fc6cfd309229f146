import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { de } from "@/components/texts/de";
import { en } from "@/components/texts/en";
import { readerLanguage } from "@/components/texts/languages";
import { type TextTree, textsByPath } from "../texts-by-path";

/** The arguments and tags of a message, whatever stands between them and in the branches of a plural. */
const placeholders = (text: string) =>
  new Set(text.match(/(?<!\b(?:one|other) )\{\s*\w+\s*(?=[,}])|<\w+>/g) ?? []);

it("says the same things in German, with the same figures and names in them", () => {
  const german = new Map(textsByPath(de));
  const english = textsByPath(en as unknown as TextTree);
  expect([...german.keys()]).toEqual(english.map(([path]) => path));
  for (const [path, text] of english)
    expect([path, placeholders(german.get(path) ?? "")]).toEqual([path, placeholders(text)]);
});

it.each([
  ["en", en],
  ["de", de],
])("has only well-formed messages in %s", (locale, texts) => {
  const troubles: string[] = [];
  const t = createTranslator({
    locale,
    messages: texts as unknown as Record<string, TextTree>,
    onError: (error) => troubles.push(error.message),
  });
  for (const [path, text] of textsByPath(texts as unknown as TextTree)) {
    const values = [...placeholders(text)].map((found) => [
      found.replace(/[{<>\s]/g, ""),
      found.startsWith("<") ? (chunks: string) => chunks : 2,
    ]);
    expect(t.markup(path as never, Object.fromEntries(values))).not.toBe("");
  }
  expect(troubles).toEqual([]);
});

it("takes the chosen language before the browser's, and the region from the browser", () => {
  expect(readerLanguage(undefined, "de-AT,de;q=0.9,en;q=0.8")).toEqual({ texts: de, locale: "de-AT" });
  expect(readerLanguage("en", "de-AT,de;q=0.9,en-GB;q=0.8")).toEqual({ texts: en, locale: "en-GB" });
  expect(readerLanguage("de", "en-US")).toEqual({ texts: de, locale: "de" });
});

it("falls back to English", () => {
  expect(readerLanguage(undefined, null)).toEqual({ texts: en, locale: "en" });
  expect(readerLanguage("xx", "ja, fr;q=0.5")).toEqual({ texts: en, locale: "en" });
  expect(readerLanguage(undefined, "not a header \u0000")).toEqual({ texts: en, locale: "en" });
});
