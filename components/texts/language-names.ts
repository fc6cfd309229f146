export const languageNames = { en: "English", de: "Deutsch" } as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as Language[];

/** Where a browser keeps the language its reader chose. */
export const LANGUAGE_COOKIE = "backscroll.language";
