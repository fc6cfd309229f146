import { createHmac } from "node:crypto";
import { isSameSecret } from "@/lib/auth/is-same-secret";

const NAME = "backscroll_operator";
const LASTS_SECONDS = 12 * 3600;

/**
 * The cookie of an operator: until when it holds, signed with the token, which the browser does not keep. It goes to the
 * operator's routes only, and ends for all when the token is changed.
 */
export function operatorCookie(token: string, { now, isSecure }: { now: number; isSecure: boolean }): string {
  const until = Math.floor(now / 1000) + LASTS_SECONDS;
  return serialize(`${until}.${signatureOf(token, until)}`, { isSecure, maxAge: LASTS_SECONDS });
}

/** Takes the cookie back. */
export function endedOperatorCookie(): string {
  return serialize("", { isSecure: false, maxAge: 0 });
}

export function hasOperatorCookie(request: Request, token: string, { now }: { now: number }): boolean {
  // backscroll_operator=1795310032.5f0c…
  const [, until, signature] =
    /(?:^|;\s*)backscroll_operator=(\d{1,12})\.([0-9a-f]{64})(?:;|$)/.exec(
      request.headers.get("cookie") ?? "",
    ) ?? [];
  if (!until || !signature || Number(until) * 1000 < now) return false;
  return isSameSecret(signature, signatureOf(token, Number(until)));
}

function signatureOf(token: string, until: number): string {
  return createHmac("sha256", token).update(`operator until ${until}`).digest("hex");
}

function serialize(value: string, { isSecure, maxAge }: { isSecure: boolean; maxAge: number }): string {
  const attributes = [
    `${NAME}=${value}`,
    "Path=/api/operations",
    "HttpOnly",
    "SameSite=Strict",
    `Max-Age=${maxAge}`,
  ];
  return [...attributes, ...(isSecure ? ["Secure"] : [])].join("; ");
}
