/** The languages in which the app puts its own answers; questions are understood in more. */
export const spokenLanguages = ["en", "de"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export function isSpoken(language: string | undefined): language is SpokenLanguage {
  return spokenLanguages.some((spoken) => spoken === language);
}

/** The language itself where it is spoken, else English. */
export function spokenOrEnglish(language: string | undefined): SpokenLanguage {
  return isSpoken(language) ? language : "en";
}
