import { createHash, timingSafeEqual } from "node:crypto";

/** Whether a request carries the token, compared in a time that tells nothing about it. */
export function hasMetricsToken(request: Request, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(request.headers.get("authorization") ?? ""), digest(`Bearer ${token}`));
}
