import Negotiator from "negotiator";
import { de } from "./de";
import { en } from "./en";
import { type Language, languages } from "./language-names";
import type { Texts } from "./texts";

const texts: Record<Language, Texts> = { en, de };

interface ReaderLanguage {
  texts: Texts;
  /** How numbers and dates are written: the reader's own region where it speaks this language, such as `en-GB`. */
  locale: string;
}

/** The language a reader chose, else the first of the browser's that there is, else English. */
export function readerLanguage(chosen: string | undefined, acceptLanguage: string | null): ReaderLanguage {
  const negotiator = new Negotiator({ headers: { "accept-language": acceptLanguage ?? undefined } });
  const offered = (name: string | undefined) => languages.find((language) => language === name);
  const language = offered(chosen) ?? offered(negotiator.languages(languages)[0]) ?? "en";
  const regional = negotiator.languages().find((tag) => tag.toLowerCase().split("-")[0] === language);
  return { texts: texts[language], locale: regional ?? language };
}
