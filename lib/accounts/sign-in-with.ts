import "server-only";
import { auth } from "@/lib/auth/auth";
import { authHeaders } from "@/lib/auth/auth-headers";
import { findSession } from "@/lib/auth/find-or-create-session";
import { providerSettings } from "@/lib/auth/providers";
import { notFound } from "@/lib/errors/not-found";
import { clientAddress } from "@/lib/http/client-address";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { type Provider, providerSchema } from "./account.schema";

/**
 * Where to send somebody who wants to sign in with a provider, and the cookies by which they are known when they come back.
 * Whoever is signed in to an account already adds the provider to its ways to sign in.
 * @throws AppError `not-found` for one that this server has no keys for, `too-many-requests`
 */
export async function signInWith(
  headers: Headers,
  name: string,
): Promise<{ url: string; setCookies: string[] }> {
  const provider = configuredProvider(name);
  await holdToLimit("signIn", { address: clientAddress({ headers }) });
  const session = await findSession(headers, { isLive: true });
  const asked = {
    headers: authHeaders(headers),
    body: { provider, callbackURL: "/account", errorCallbackURL: "/account", disableRedirect: true },
    returnHeaders: true,
  } as const;
  const begun =
    session && !session.user.isAnonymous
      ? await auth().api.linkSocialAccount(asked)
      : await auth().api.signInSocial(asked);
  if (!begun.response.url) throw new Error("A provider has no address to sign in at.");
  return { url: begun.response.url, setCookies: begun.headers.getSetCookie() };
}

/**
 * Ends a sign-in with a provider, who has sent the browser back; what a guest had is the account's from then on. Answers where
 * the browser goes now, with `?error=` where it did not go well, and the cookies.
 * @throws AppError `not-found`
 */
export async function comeBackFrom(
  name: string,
  request: Request,
): Promise<{ location: string; setCookies: string[] }> {
  configuredProvider(name);
  const { headers } = await auth().handler(
    new Request(request.url, { headers: authHeaders(request.headers) }),
  );
  return {
    location: headers.get("location") ?? "/account?error=unknown",
    setCookies: headers.getSetCookie(),
  };
}

/** A provider by its name in an address. @throws AppError `not-found` */
function configuredProvider(name: string): Provider {
  const provider = providerSchema.safeParse(name).data;
  if (!provider || !(provider in providerSettings())) throw notFound();
  return provider;
}
