import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as greek } from "@orama/stemmers/greek";
import { stemmer as hungarian } from "@orama/stemmers/hungarian";
import { stemmer as indonesian } from "@orama/stemmers/indonesian";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { stopwords as arabicWords } from "@orama/stopwords/arabic";
import { stopwords as danishWords } from "@orama/stopwords/danish";
import { stopwords as dutchWords } from "@orama/stopwords/dutch";
import { stopwords as englishWords } from "@orama/stopwords/english";
import { stopwords as finnishWords } from "@orama/stopwords/finnish";
import { stopwords as frenchWords } from "@orama/stopwords/french";
import { stopwords as germanWords } from "@orama/stopwords/german";
import { stopwords as greekWords } from "@orama/stopwords/greek";
import { stopwords as hungarianWords } from "@orama/stopwords/hungarian";
import { stopwords as indonesianWords } from "@orama/stopwords/indonesian";
import { stopwords as italianWords } from "@orama/stopwords/italian";
import { stopwords as norwegianWords } from "@orama/stopwords/norwegian";
import { stopwords as portugueseWords } from "@orama/stopwords/portuguese";
import { stopwords as romanianWords } from "@orama/stopwords/romanian";
import { stopwords as russianWords } from "@orama/stopwords/russian";
import { stopwords as spanishWords } from "@orama/stopwords/spanish";
import { stopwords as swedishWords } from "@orama/stopwords/swedish";
import { stopwords as turkishWords } from "@orama/stopwords/turkish";

export interface Language {
  stem(word: string): string;
  stopwords: ReadonlySet<string>;
}

const language = (stem: Language["stem"], words: string[]): Language => ({ stem, stopwords: new Set(words) });

/** What the list lacks, and the same words as people type them. */
const moreEnglishWords = ["a", "u", "ur", "im", "ive", "dont", "didnt", "doesnt", "isnt", "thats", "whats"];

/** The languages whose words are cut to their stems. In every other one words are matched as they stand. */
export const languages = {
  ar: language(arabic, arabicWords),
  da: language(danish, danishWords),
  de: language(german, germanWords),
  el: language(greek, greekWords),
  en: language(english, [...englishWords, ...moreEnglishWords]),
  es: language(spanish, spanishWords),
  fi: language(finnish, finnishWords),
  fr: language(french, frenchWords),
  hu: language(hungarian, hungarianWords),
  id: language(indonesian, indonesianWords),
  it: language(italian, italianWords),
  nl: language(dutch, dutchWords),
  no: language(norwegian, norwegianWords),
  pt: language(portuguese, portugueseWords),
  ro: language(romanian, romanianWords),
  ru: language(russian, russianWords),
  sv: language(swedish, swedishWords),
  tr: language(turkish, turkishWords),
} as const;

export type LanguageCode = keyof typeof languages;

export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}
