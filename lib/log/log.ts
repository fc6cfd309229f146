import pino from "pino";
import { env } from "@/lib/env";
import { describeError } from "@/lib/log/describe-error";
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
