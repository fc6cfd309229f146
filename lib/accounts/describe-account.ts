import "server-only";
import type { Database } from "@/db/client";
import { findAccount } from "@/db/queries/account";
import { findSession } from "@/lib/auth/find-or-create-session";
import { providerSettings } from "@/lib/auth/providers";
import { env } from "@/lib/env";
import { type AccountView, providerSchema } from "./account.schema";

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
  };
}
