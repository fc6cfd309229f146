import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { useNoteSentence, useSkipSentence } from "@/components/analyses/use-note-sentence";
import { de } from "@/components/texts/de";
import { en } from "@/components/texts/en";
import { TextsProvider } from "@/components/texts/texts-provider";
import { importNote } from "@/lib/formats/import-note";
import { placeOf } from "@/lib/formats/skipped";
import { toldSkip } from "@/lib/formats/told-skip";
import type { ImportWarning, SkippedExample } from "@/lib/imports/survey.schema";

const texts = { "en-GB": en, de };

function told(Sentence: () => string, locale: keyof typeof texts): string {
  return renderToStaticMarkup(
    <TextsProvider locale={locale} texts={texts[locale]}>
      <Sentence />
    </TextsProvider>,
  ).replaceAll("&amp;", "&");
}
const noteIn = (locale: keyof typeof texts, note: ImportWarning) =>
  told(() => useNoteSentence()(note), locale);
const skipIn = (locale: keyof typeof texts, skip: SkippedExample) =>
  told(() => useSkipSentence()(skip), locale);

it("tells a note in the reader's language, with its values", () => {
  const cap = importNote("export-cap-reached", { cap: 40_000, media: "without" });
  expect(noteIn("en-GB", cap)).toContain("about 40,000 messages in an export without media");
  expect(noteIn("de", cap)).toContain("bei einem Export ohne Medien nach etwa 40.000 Nachrichten");
  const columns = { time: "when", timeOfDay: "", author: "", text: "body" };
  const assumed = importNote("columns-assumed", {
    ...columns,
    hasTime: "yes",
    hasTimeOfDay: "no",
    hasAuthor: "no",
  });
  expect(assumed.message).toBe("Read the time from “when”, the text from “body”.");
  expect(noteIn("de", assumed)).toBe("Gelesen wurde die Zeit aus „when“, der Text aus „body“.");
});

it("tells where a record stands and why it was skipped", () => {
  const place = placeOf("message", 1234, "2024-01-01.json");
  const skip = { ...toldSkip({ where: place, reason: "no-sender" }), code: "no-sender", place };
  expect(skipIn("en-GB", skip)).toBe("2024-01-01.json, message 1234: It has no sender.");
  expect(skipIn("de", skip)).toBe("2024-01-01.json, Nachricht 1234: Der Absender fehlt.");
  const part = placeOf("line", 7, 2);
  const late = { ...toldSkip({ where: part, reason: "no-time" }), code: "no-time", place: part };
  expect(skipIn("de", late)).toMatch(/^Teil 2, Zeile 7: /);
});

it("leaves what earlier versions wrote as it is", () => {
  expect(noteIn("de", { code: "encoding-assumed", message: "It was read as EUC-KR." })).toBe(
    "It was read as EUC-KR.",
  );
  expect(skipIn("de", { where: "line 12", reason: "It has no sender." })).toBe("line 12: It has no sender.");
});
