/** The locale of the page: what numbers and dates are written in. The server has no page yet and writes them its own way. */
export function readerLocale(): string | undefined {
  return typeof document === "undefined" ? undefined : document.documentElement.lang || undefined;
}
