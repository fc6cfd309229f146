interface LoggedError {
  name: string;
  code: string | undefined;
  stack: string[];
  cause: LoggedError | undefined;
}

/** What is logged of an error: never its message, which may quote what was being stored. */
export function describeError(error: unknown): LoggedError | undefined {
  if (!(error instanceof Error)) return undefined;
  return {
    name: error.name,
    code: "code" in error ? String(error.code) : undefined,
    stack: framesOf(error),
    cause: describeError(error.cause),
  };
}

/** A stack begins with the message, whose lines may look like frames. */
function framesOf({ stack = "", message }: Error): string[] {
  const messageAt = stack.indexOf(message);
  const frames = messageAt === -1 ? stack : stack.slice(messageAt + message.length);
  return frames
    .split("\n")
    .filter((line) => isFrame.test(line))
    .slice(0, 12);
}

/** "    at startAnalyses (/app/lib/analyses/start-analyses.ts:12:7)" */
const isFrame = /^\s+at .*:\d+:\d+\)?$/;
