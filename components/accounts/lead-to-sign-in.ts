import { ApiError } from "@/components/api/api-error";

const SIGN_IN = "/account";
/** Asks for a token of its own. */
const OPERATIONS = "/operations";

/** Where somebody is to sign in first, takes them there, and tells the page to come back to. */
export function leadToSignIn(error: unknown): void {
  const { pathname, search } = window.location;
  if (!(error instanceof ApiError) || error.code !== "not-signed-in") return;
  if (pathname === SIGN_IN || pathname.startsWith(OPERATIONS)) return;
  window.location.assign(`${SIGN_IN}?next=${encodeURIComponent(pathname + search)}`);
}

/** The page of this site to go to after signing in, from the query of the account page. */
export function pageAfterSignIn(query: string): string {
  const next = new URLSearchParams(query).get("next");
  const isOfThisSite =
    next?.startsWith("/") && new URL(next, window.location.origin).origin === window.location.origin;
  return isOfThisSite && next ? next : SIGN_IN;
}
