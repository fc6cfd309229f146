import "server-only";
import { ZodError } from "zod";
import { db } from "@/db/client";
import { pingDatabase } from "@/db/queries/health";
import { isConnectionLost, isDiskFull } from "@/db/why-query-failed";
import { AppError, httpStatusOf } from "@/lib/errors/app-error";
import { log } from "@/lib/log/log";

/** The response for anything a handler may throw: `{ error: { code, message, detail? } }`. */
export async function errorResponse(error: unknown, request: Request): Promise<Response> {
  const expected = asAppError(error);
  if (expected) return respond(expected);
  log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "request failed");
  if (isDiskFull(error)) return respond(databaseFull());
  // Not every library says what its query failed of.
  if (isConnectionLost(error) || !(await pingDatabase(db()))) return respond(databaseUnavailable());
  return respond(
    new AppError(
      "internal",
      "The server could not do this because of an error of its own. Nothing was lost; try again in a moment.",
    ),
  );
}

function asAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof ZodError) {
    const [first] = error.issues;
    const where = first?.path.join(".");
    return new AppError("bad-request", [where, first?.message].filter(Boolean).join(": "));
  }
  return undefined;
}

function databaseUnavailable(): AppError {
  return new AppError(
    "database-unavailable",
    "The database of this server does not answer at the moment. Nothing was lost; try again in a moment.",
    { detail: { retryAfterSeconds: 5 } },
  );
}

function databaseFull(): AppError {
  return new AppError("storage-full", "There is no room left on the server for this. Nothing was stored.");
}

function respond({ code, message, detail }: AppError): Response {
  const headers = new Headers();
  if (detail?.retryAfterSeconds) headers.set("retry-after", String(detail.retryAfterSeconds));
  return Response.json({ error: { code, message, detail } }, { status: httpStatusOf(code), headers });
}
