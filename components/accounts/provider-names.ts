import type { Provider } from "@/lib/accounts/account.schema";

export const providerNames: Record<Provider, string> = { github: "GitHub", google: "Google" };
