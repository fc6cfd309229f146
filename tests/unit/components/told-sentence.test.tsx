import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { useToldSentence } from "@/components/jobs/use-told-sentence";
import { de } from "@/components/texts/de";
import { en } from "@/components/texts/en";
import { TextsProvider } from "@/components/texts/texts-provider";
import { story, told } from "@/lib/jobs/story";

const languages = { "en-GB": en, "de-AT": de, de };

function sentenceOf(
  event: Parameters<ReturnType<typeof useToldSentence>>[0],
  locale: keyof typeof languages,
) {
  const Sentence = () => useToldSentence()(event);
  return renderToStaticMarkup(
    <TextsProvider locale={locale} texts={languages[locale]}>
      <Sentence />
    </TextsProvider>,
  );
}

it("tells what happened in the reader's language, with numbers as it writes them", () => {
  const event = told(story("reading", { count: 1234, expected: 31200 }));
  expect(event.message).toBe("Reading messages: 1,234 of 31,200.");
  expect(sentenceOf(event, "en-GB")).toBe("Reading messages: 1,234 of 31,200.");
  expect(sentenceOf(event, "de")).toBe("Nachrichten werden gelesen: 1.234 von 31.200.");
});

it("tells a failure by its code", () => {
  const failed = { message: "Gemini refused the key.", story: null, code: "embedding-key-refused" };
  expect(sentenceOf(failed, "en-GB")).toBe("Gemini refused the key.");
  expect(sentenceOf(failed, "de-AT")).toBe(de.errors["embedding-key-refused"]);
});

it("leaves as they are the lines of other versions", () => {
  const earlier = { message: "Read 12 messages.", story: null };
  expect(sentenceOf(earlier, "de-AT")).toBe("Read 12 messages.");
  const later = { message: "Polished the brass.", story: { key: "polished", values: {} } };
  expect(sentenceOf(later, "de-AT")).toBe("Polished the brass.");
});

it("says how much money embedding took, as little as it may be", () => {
  const event = told(story("spentDollars", { tokens: 12_345, dollars: 0.00123 }));
  expect(event.message).toBe("Gemini embedded about 12,345 tokens, for about $0.0012 at its list price.");
  expect(sentenceOf(event, "de")).toContain("12.345 Tokens eingebettet, zum Listenpreis von etwa 0,0012");
});
