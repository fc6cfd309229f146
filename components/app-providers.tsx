"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { setNonce } from "get-nonce";
import { type ReactNode, useMemo } from "react";
import { SWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { leadToSignIn } from "./accounts/lead-to-sign-in";
import { ApiError } from "./api/api-error";
import { JobsWatch } from "./jobs/jobs-watch";
import { cssVariables, themeIn } from "./theme";

const isWorthRetrying = (error: unknown) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

interface AppProvidersProps {
  /** Of the page's security policy: without it the browser takes no style element. */
  nonce: string | undefined;
  children: ReactNode;
}

export function AppProviders({ nonce, children }: AppProvidersProps) {
  const t = useTranslations("chrome");
  const theme = useMemo(() => themeIn({ close: t("close") }), [t]);
  // For the style that keeps the page still behind a dialog.
  if (nonce) setNonce(nonce);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ""}
    >
      <SWRConfig
        value={{ onError: leadToSignIn, shouldRetryOnError: isWorthRetrying, errorRetryInterval: 3000 }}
      >
        <JobsWatch>{children}</JobsWatch>
      </SWRConfig>
      <Notifications position="top-center" autoClose={6000} limit={3} />
    </MantineProvider>
  );
}
