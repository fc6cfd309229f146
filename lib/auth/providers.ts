import "server-only";
import type { Provider } from "@/lib/accounts/account.schema";
import { env } from "@/lib/env";

interface ProviderSettings {
  clientId: string;
  clientSecret: string;
  disableSignUp: boolean;
}

/** The providers whose keys are set. */
export function providerSettings(): Partial<Record<Provider, ProviderSettings>> {
  const { GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env();
  return {
    ...(GITHUB_CLIENT_ID && GITHUB_CLIENT_SECRET
      ? { github: settingsOf(GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET) }
      : {}),
    ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET
      ? { google: settingsOf(GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET) }
      : {}),
  };
}

function settingsOf(clientId: string, clientSecret: string): ProviderSettings {
  return { clientId, clientSecret, disableSignUp: env().SIGN_UP === "closed" };
}
