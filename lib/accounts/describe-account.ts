import "server-only";
import type { Database } from "@/db/client";
import { findAccount } from "@/db/queries/account";
import { findUsageOfToday } from "@/db/queries/gemini-usage";
import { findSession } from "@/lib/auth/find-or-create-session";
import { providerSettings } from "@/lib/auth/providers";
import { env } from "@/lib/env";
import { dailyLimits } from "@/lib/gemini/budget";
import { PRICES_CHECKED_ON } from "@/lib/gemini/prices";
import { type AccountView, type GeminiToday, providerSchema } from "./account.schema";

/** Whose the cookie of a request is; one without a cookie is not given any. */
export async function describeAccount(database: Database, headers: Headers): Promise<AccountView> {
  const session = await findSession(headers, { isLive: true });
  const account = session && (await findAccount(database, { ownerId: session.user.id }));
  const isKnown = account !== undefined && !account.isAnonymous;
  return {
    who: isKnown ? "account" : account ? "guest" : "nobody",
    email: isKnown ? account.email : null,
    createdAt: account?.createdAt.toISOString() ?? null,
    hasPassword: account?.providerIds.includes("credential") ?? false,
    signsInWith: providerSchema.options.filter((provider) => account?.providerIds.includes(provider)),
    canSignUp: env().SIGN_UP === "open",
    mustSignIn: env().REQUIRE_SIGN_IN,
    providers: providerSchema.options.filter((provider) => provider in providerSettings()),
    gemini: session && env().GEMINI_API_KEY ? await tellGeminiToday(database, session.user.id) : null,
  };
}

async function tellGeminiToday(database: Database, ownerId: string): Promise<GeminiToday> {
  const used = await findUsageOfToday(database, { ownerId });
  const { tokens = null, embeddings = null } = dailyLimits();
  return {
    tokens: used ? used.embeddingTokens + used.inputTokens + used.outputTokens : 0,
    embeddings: used?.embeddings ?? 0,
    tokenLimit: tokens,
    embeddingLimit: embeddings,
    dollars: used?.unpricedTokens ? null : (used?.microDollars ?? 0) / 1_000_000,
    pricesCheckedOn: PRICES_CHECKED_ON,
  };
}
