import { LANGUAGE_COOKIE, type Language } from "@/components/texts/language-names";

const YEAR_SECONDS = 60 * 60 * 24 * 365;

/** The server writes the page, so it is asked for it again. */
export function chooseLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers in use
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  window.location.reload();
}
