import { isPassing } from "./drivers/patience";

/** Whether a query failed because the database went away or cannot be reached. */
export function isConnectionLost(error: unknown): boolean {
  return causes(error).some((cause) => isPassing(cause) || codeOf(cause) === "ECONNREFUSED");
}

/** Whether a query failed because the disk of the database is full (SQLSTATE 53100). */
export function isDiskFull(error: unknown): boolean {
  return causes(error).some((cause) => codeOf(cause) === "53100");
}

function causes(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

function codeOf(error: Error): string | undefined {
  return "code" in error ? String(error.code) : undefined;
}
