import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { answers as germanAnswers } from "@/lib/ask/texts/de";
import { answers } from "@/lib/ask/texts/en";
import { periods as germanPeriods } from "@/lib/periods/texts/de";
import { periods } from "@/lib/periods/texts/en";
import { type TextTree, textsByPath } from "../texts-by-path";

const english = { answers, periods } as unknown as TextTree;
const german = { answers: germanAnswers, periods: germanPeriods } as unknown as TextTree;

test("both languages have the same texts", () => {
  expect(textsByPath(german).map(([path]) => path)).toEqual(textsByPath(english).map(([path]) => path));
});

test.each([
  ["en", english],
  ["de", german],
])("every text of %s can be put together", (locale, texts) => {
  const troubles: string[] = [];
  const tell = createTranslator({
    locale,
    messages: texts,
    onError: (error) => troubles.push(error.message),
  }) as unknown as (key: string, values: object) => string;
  for (const [path, text] of textsByPath(texts)) {
    const names = [...text.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name]) => [name, 2]);
    const told = tell(path, Object.fromEntries(names));
    expect(told.trim()).not.toBe("");
    expect(told).not.toMatch(/[{}]/);
  }
  expect(troubles).toEqual([]);
});
