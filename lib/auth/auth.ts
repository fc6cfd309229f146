import "server-only";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { anonymous } from "better-auth/plugins";
import { db } from "@/db/client";
import { accounts, sessions, users, verifications } from "@/db/schema/auth";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { authSecret } from "./secret";

const SESSION_SECONDS = 60 * 60 * 24 * 365;

/** Sessions and accounts. Everybody starts as an anonymous user whose cookie is their key. */
export function auth() {
  return processSingleton("auth", createAuth);
}

function createAuth() {
  return betterAuth({
    appName: "Backscroll",
    baseURL: env().APP_URL,
    secret: authSecret(),
    database: drizzleAdapter(db(), {
      provider: "pg",
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: 60 * 60 * 24,
      // Saves two queries on each request of a page that polls.
      cookieCache: { enabled: true, maxAge: 60 },
    },
    advanced: {
      cookiePrefix: "backscroll",
      // A browser drops a secure cookie that comes over plain http, as on a home network.
      useSecureCookies: env().APP_URL?.startsWith("https://") ?? false,
    },
    plugins: [anonymous({ emailDomainName: "anonymous.invalid" })],
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
