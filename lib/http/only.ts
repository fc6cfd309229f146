import { AppError, httpStatusOf } from "@/lib/errors/app-error";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];

/**
 * Handlers for the methods that a route does not have, which say so and which it has: Next would answer them with nothing.
 * `OPTIONS` is among them. Whoever has GET has HEAD, which Next derives from it.
 */
export function only(...methods: Method[]): Record<Method | "OPTIONS", () => Response> {
  const has = METHODS.filter(
    (method) => methods.includes(method) || (method === "HEAD" && methods.includes("GET")),
  );
  const headers = { allow: [...has, "OPTIONS"].join(", "), "cache-control": "no-store" };
  const { code, message } = new AppError("method-not-allowed", "This address does not take such a request.");
  const refuse = () => Response.json({ error: { code, message } }, { status: httpStatusOf(code), headers });
  const tell = () => new Response(null, { status: 204, headers });
  return {
    GET: refuse,
    HEAD: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: tell,
  };
}
