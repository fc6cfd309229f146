import "server-only";
import { isSameSecret } from "@/lib/auth/is-same-secret";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { operatorCookie } from "./operator-session";

/**
 * The cookie for who has the operator's token.
 * @throws AppError `not-found` where there is none, `not-signed-in` for a wrong one.
 */
export function signInOperator(token: string, { now }: { now: number }): string {
  const { METRICS_TOKEN, APP_URL } = env();
  if (!METRICS_TOKEN) throw notFound();
  if (!isSameSecret(token, METRICS_TOKEN)) {
    throw new AppError("not-signed-in", "This is not the METRICS_TOKEN of this server.");
  }
  return operatorCookie(METRICS_TOKEN, { now, isSecure: APP_URL?.startsWith("https://") ?? false });
}
