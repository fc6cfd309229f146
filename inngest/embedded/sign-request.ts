import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";

/** The serve handler checks the signature against the system's time, whatever clock the engine runs on. */
const now = () => Math.floor(Date.now() / 1000);

/** A signed request to the serve handler, as an Inngest server makes it: HMAC-SHA256 of the canonical body and the time. */
export function signedRequest(url: URL, method: "POST" | "PUT", body: unknown, signingKey: string): Request {
  const text = canonicalize(body) ?? "";
  const time = String(now());
  const key = signingKey.replace(/^signkey-\w+-/, "");
  const signature = createHmac("sha256", key).update(text).update(time).digest("hex");
  return new Request(url, {
    method,
    body: text,
    headers: {
      host: url.host,
      "content-type": "application/json",
      "x-inngest-signature": `t=${time}&s=${signature}`,
    },
  });
}
