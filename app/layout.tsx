import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/newsreader/opsz-italic.css";
import "@fontsource-variable/source-sans-3/index.css";
import "./fallback-fonts.css";
import "./global.css";
import "@mantine/core/styles.layer.css";
import "@mantine/dropzone/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "@mantine/charts/styles.layer.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { AppProviders } from "@/components/app-providers";
import { SkipLink } from "@/components/chrome/skip-link";
import { LANGUAGE_COOKIE } from "@/components/texts/language-names";
import { readerLanguage } from "@/components/texts/languages";
import { TextsProvider } from "@/components/texts/texts-provider";
import { NONCE_HEADER } from "@/lib/http/nonce-header";
import { firstFonts } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await languageOfRequest();
  return {
    description: texts.chrome.description,
    icons: { icon: "/mark.svg" },
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  const { texts, locale } = await languageOfRequest();
  for (const font of firstFonts) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <TextsProvider locale={locale} texts={texts}>
          <SkipLink />
          <AppProviders nonce={nonce}>{children}</AppProviders>
        </TextsProvider>
      </body>
    </html>
  );
}

async function languageOfRequest() {
  return readerLanguage(
    (await cookies()).get(LANGUAGE_COOKIE)?.value,
    (await headers()).get("accept-language"),
  );
}
