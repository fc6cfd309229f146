import "server-only";
import { isSameSecret } from "@/lib/auth/is-same-secret";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { hasOperatorCookie } from "@/lib/operations/operator-session";
import { withErrors } from "./with-errors";

type Handler = (input: { request: Request }) => Promise<Response> | Response;

/**
 * Wraps a route handler for who looks after the server, with `METRICS_TOKEN` as a bearer token or the cookie it was exchanged
 * for. Where none is set there is nothing here.
 */
export function withOperator(handler: Handler) {
  return withErrors(async ({ request }) => {
    const { METRICS_TOKEN } = env();
    if (!METRICS_TOKEN) throw notFound();
    const bearer = request.headers.get("authorization") ?? "";
    const isOperator =
      isSameSecret(bearer, `Bearer ${METRICS_TOKEN}`) ||
      hasOperatorCookie(request, METRICS_TOKEN, { now: Date.now() });
    if (!isOperator)
      throw new AppError("not-signed-in", "Send METRICS_TOKEN of this server as a bearer token.");
    return handler({ request });
  });
}
