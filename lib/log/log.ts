import pino from "pino";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";

/**
 * The server's log: ids, counts and codes. Never the text, names or files of a conversation; errors are logged
 * without their message, which may quote what was being stored.
 */
export function log(): pino.Logger {
  return processSingleton("log", () =>
    pino({
      level: env().LOG_LEVEL,
      base: undefined,
      serializers: { err: describeError, error: describeError },
    }),
  );
}

interface LoggedError {
  name: string;
  code: string | undefined;
  stack: string[];
  cause: LoggedError | undefined;
}

function describeError(error: unknown): LoggedError | undefined {
  if (!(error instanceof Error)) return undefined;
  return {
    name: error.name,
    code: "code" in error ? String(error.code) : undefined,
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
    cause: describeError(error.cause),
  };
}
