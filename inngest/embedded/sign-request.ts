import canonicalize from "canonicalize";
import { signatureOf } from "@/inngest/signature";

/** The serve handler checks the signature against the system's time, whatever clock the engine runs on. */
const now = () => Math.floor(Date.now() / 1000);

/** A signed request to the serve handler, as an Inngest server makes it. */
export function signedRequest(url: URL, method: "POST" | "PUT", body: unknown, signingKey: string): Request {
  const text = canonicalize(body) ?? "";
  const time = String(now());
  return new Request(url, {
    method,
    body: text,
    headers: {
      host: url.host,
      "content-type": "application/json",
      "x-inngest-signature": `t=${time}&s=${signatureOf(text, time, signingKey)}`,
    },
  });
}
