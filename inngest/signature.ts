import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import { isSameSecret } from "@/lib/auth/is-same-secret";

const GOOD_FOR_SECONDS = 300;

/** HMAC-SHA256 of a body in canonical JSON and the time in seconds, as Inngest signs what it sends to an app. */
export function signatureOf(canonical: string, time: string, signingKey: string): string {
  const key = signingKey.replace(/^signkey-\w+-/, "");
  return createHmac("sha256", key).update(canonical).update(time).digest("hex");
}

/** Whether a body of JSON comes from who has the key, of late. `signature` is the header `x-inngest-signature`. */
export function isSignedWith(signingKey: string, signature: string | null, body: string): boolean {
  const given = new URLSearchParams(signature ?? "");
  const [time, sign] = [given.get("t") ?? "", given.get("s") ?? ""];
  const age = Math.abs(Date.now() / 1000 - Number(time || Number.NaN));
  // A time that is none is of no age.
  if (!(age <= GOOD_FOR_SECONDS)) return false;
  try {
    return isSameSecret(sign, signatureOf(canonicalize(JSON.parse(body)) ?? "", time, signingKey));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
