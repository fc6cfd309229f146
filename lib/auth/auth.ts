import "server-only";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { anonymous } from "better-auth/plugins";
import { db } from "@/db/client";
import { accounts, sessions, users, verifications } from "@/db/schema/auth";
import { passwordLength } from "@/lib/accounts/account.schema";
import { adoptGuest } from "@/lib/accounts/adopt-guest";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { ADDRESS_HEADER } from "./auth-headers";
import { providerSettings } from "./providers";
import { authSecret } from "./secret";

const SESSION_SECONDS = 60 * 60 * 24 * 365;

/**
 * Sessions and accounts. Everybody starts as an anonymous user whose cookie is their key. Its HTTP handler is not served but
 * for where GitHub and Google send people back to: routes of our own call what is needed.
 */
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
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    socialProviders: providerSettings(),
    // Nobody has proved that an e-mail is theirs, so one in common makes no two accounts the same, and who is signed in may
    // add a provider that knows them by another.
    account: { accountLinking: { disableImplicitLinking: true, allowDifferentEmails: true } },
    session: {
      expiresIn: SESSION_SECONDS,
      // How exactly a session is known to have been used last.
      updateAge: 60 * 60,
      // Changing a password takes the present one, however long ago somebody signed in.
      freshAge: 0,
      // Saves two queries on each request of a page that polls. A change is never made on its word alone.
      cookieCache: { enabled: true, maxAge: 60 },
    },
    advanced: {
      cookiePrefix: "backscroll",
      // A browser drops a secure cookie that comes over plain http, as on a home network.
      useSecureCookies: env().APP_URL?.startsWith("https://") ?? false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      anonymous({
        emailDomainName: "anonymous.invalid",
        // It ends with what it had moved, in one transaction.
        disableDeleteAnonymousUser: true,
        onLinkAccount: ({ anonymousUser, newUser }) =>
          adoptGuest(db(), { guestId: anonymousUser.user.id, accountId: newUser.user.id }),
      }),
    ],
    onAPIError: { errorURL: "/account" },
    // Limits of our own count in the database.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
