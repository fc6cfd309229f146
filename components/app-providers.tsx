"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { SWRConfig } from "swr";
import { ApiError } from "./api/api-error";
import { JobsWatch } from "./jobs/jobs-watch";
import { cssVariables, theme } from "./theme";

const isWorthRetrying = (error: unknown) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

export function AppProviders({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <SWRConfig value={{ shouldRetryOnError: isWorthRetrying, errorRetryInterval: 3000 }}>
        <JobsWatch>{children}</JobsWatch>
      </SWRConfig>
      <Notifications position="top-center" autoClose={6000} limit={3} />
    </MantineProvider>
  );
}
