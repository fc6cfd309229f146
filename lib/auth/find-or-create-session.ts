import "server-only";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { clientAddress } from "@/lib/http/client-address";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { auth } from "./auth";
import { authHeaders } from "./auth-headers";

export interface User {
  id: string;
  isAnonymous: boolean;
}

interface UserSession {
  user: User;
  token: string;
  /** `Set-Cookie` headers for the answer: a new session, or one that was renewed. */
  setCookies: string[];
}

/** The session of a request. One that is asked for `live` has not been ended; another may have been, up to a minute ago. */
export async function findSession(
  headers: Headers,
  { isLive }: { isLive: boolean },
): Promise<UserSession | undefined> {
  const found = await auth().api.getSession({
    headers: authHeaders(headers),
    query: { disableCookieCache: isLive },
    returnHeaders: true,
  });
  if (!found.response) return undefined;
  const { user, session } = found.response;
  return {
    user: { id: user.id, isAnonymous: user.isAnonymous ?? false },
    token: session.token,
    setCookies: found.headers.getSetCookie(),
  };
}

/**
 * The session of a request; a first request without one gets an anonymous user of its own.
 * @throws AppError `not-signed-in` where the operator wants everybody to have an account
 */
export async function findOrCreateSession(
  headers: Headers,
  { isLive }: { isLive: boolean },
): Promise<UserSession> {
  const found = await findSession(headers, { isLive });
  if (env().REQUIRE_SIGN_IN && (!found || found.user.isAnonymous)) throw notSignedIn();
  return found ?? createGuest(headers);
}

async function createGuest(headers: Headers): Promise<UserSession> {
  await holdToLimit("visit", { address: clientAddress({ headers }) });
  const newcomer = authHeaders(headers);
  // The cookie of a session that has ended still names its user.
  newcomer.delete("cookie");
  const created = await auth().api.signInAnonymous({ headers: newcomer, returnHeaders: true });
  const { user, token } = created.response;
  return { user: { id: user.id, isAnonymous: true }, token, setCookies: created.headers.getSetCookie() };
}

function notSignedIn(): AppError {
  return new AppError("not-signed-in", "Sign in first: this server is for people with an account.");
}
