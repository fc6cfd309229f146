import { DrizzleQueryError } from "drizzle-orm/errors";
import { isPassing } from "./drivers/patience";

/** Whether a query failed because the database went away or cannot be reached. */
export function isConnectionLost(error: unknown): boolean {
  return causes(error).some((cause) => isPassing(cause) || codeOf(cause) === "ECONNREFUSED");
}

/** Whether a query failed because the disk of the database is full (SQLSTATE 53100). */
export function isDiskFull(error: unknown): boolean {
  return causes(error).some((cause) => codeOf(cause) === "53100");
}

/** Whether it was a query that failed. A request to another server may end in the same errors of the network. */
export function isFailedQuery(error: unknown): boolean {
  return causes(error).some((cause) => cause instanceof DrizzleQueryError);
}

function causes(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

function codeOf(error: Error): string | undefined {
  return "code" in error ? String(error.code) : undefined;
}
