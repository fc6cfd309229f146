import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { apiErrorOf } from "@/components/api/api-error";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { de } from "@/components/texts/de";
import { en } from "@/components/texts/en";
import { TextsProvider } from "@/components/texts/texts-provider";

const languages = { "en-GB": en, "de-AT": de };

function sentenceOf(error: unknown, locale: keyof typeof languages): string {
  const Sentence = () => useErrorSentence()(error);
  return renderToStaticMarkup(
    <TextsProvider locale={locale} texts={languages[locale]}>
      <Sentence />
    </TextsProvider>,
  );
}

const refusal = (code: string) => apiErrorOf({ error: { code, message: "chat.zip is empty." } }, 415);

it("shows what the server says to who reads its language, and a text of the code to others", () => {
  expect(sentenceOf(refusal("empty-file"), "en-GB")).toBe("chat.zip is empty.");
  expect(sentenceOf(refusal("empty-file"), "de-AT")).toBe(de.errors["empty-file"]);
});

it("has a sentence for codes it does not know, answers of no shape, and no answer", () => {
  expect(sentenceOf(refusal("of-a-later-version"), "de-AT")).toBe(de.errors.internal);
  expect(sentenceOf(apiErrorOf("<html>", 502), "en-GB")).toBe(en.errors.internal);
  expect(sentenceOf(new TypeError("fetch failed"), "de-AT")).toBe(de.errors.unreachable);
});
