"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { Texts } from "./texts";

interface TextsProviderProps {
  locale: string;
  texts: Texts;
  children: ReactNode;
}

/** Gives the page its texts. Only those of the reader's language are sent. */
export function TextsProvider({ locale, texts, children }: TextsProviderProps) {
  return (
    <IntlProvider locale={locale} messages={texts as never} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
