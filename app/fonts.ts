import displayFont from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2" with {
  turbopackModuleType: "asset",
};
import textFont from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2" with {
  turbopackModuleType: "asset",
};

/** Addresses of the fonts that every page begins with, the same that the style sheets name. */
export const firstFonts: readonly string[] = [displayFont, textFont];
