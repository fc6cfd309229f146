import "server-only";
import { clientAddress } from "@/lib/http/client-address";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { auth } from "./auth";

export interface User {
  id: string;
  isAnonymous: boolean;
}

export interface UserSession {
  user: User;
  /** `Set-Cookie` headers for the answer: a new session, or one that was renewed. */
  setCookies: string[];
}

/** The session of a request; a first request without one gets an anonymous user of its own. */
export async function findOrCreateSession(headers: Headers): Promise<UserSession> {
  const found = await auth().api.getSession({ headers, returnHeaders: true });
  if (found.response) {
    const { id, isAnonymous } = found.response.user;
    return { user: { id, isAnonymous: isAnonymous ?? false }, setCookies: found.headers.getSetCookie() };
  }
  await holdToLimit("visit", { address: clientAddress({ headers }) });
  const created = await auth().api.signInAnonymous({ headers, returnHeaders: true });
  return {
    user: { id: created.response.user.id, isAnonymous: true },
    setCookies: created.headers.getSetCookie(),
  };
}
