import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { AppError } from "@/lib/errors/app-error";
import type { ErrorCode } from "@/lib/errors/error-code.schema";

/** What is done about a failed step. The words are those of `docs/operations.md`. */
export const handlings = {
  backoff: "tried again up to 5 times, after 5 seconds, then twice as long each time",
  "wait-as-told": "tried again after the wait that was asked for",
  "once-more": "asked once more at once, then not again",
  never: "not tried again",
} as const;

/** Every way in which a step of a job can fail, told apart once and for all. */
export const failureKinds = {
  network: { covers: "a service cannot be reached, or the connection breaks", handling: "backoff" },
  "time-out": { covers: "a service does not answer in time", handling: "backoff" },
  "server-error": { covers: "a service answers with an error of its own (5xx)", handling: "backoff" },
  "rate-limited": { covers: "a service asks to slow down (429)", handling: "wait-as-told" },
  "unparsable-answer": { covers: "a model's answer is not of the form asked for", handling: "once-more" },
  "bad-input": { covers: "what was asked for cannot be done as it stands", handling: "never" },
  "bad-key": { covers: "a service refuses the key", handling: "never" },
  "quota-exhausted": { covers: "the quota of the day is used up", handling: "never" },
  "unsupported-file": { covers: "the file is not an export that can be read", handling: "never" },
  cancelled: { covers: "the job was cancelled or deleted meanwhile", handling: "never" },
  internal: { covers: "anything unexpected on this server", handling: "backoff" },
} as const satisfies Record<string, { covers: string; handling: keyof typeof handlings }>;

type FailureKind = keyof typeof failureKinds;

/** The codes of a refusal that are more than bad input. */
const kindOfCode: Partial<Record<ErrorCode, FailureKind>> = {
  cancelled: "cancelled",
  "embedding-key-refused": "bad-key",
  "embedding-quota-exhausted": "quota-exhausted",
  "gemini-budget-used": "quota-exhausted",
  "storage-unavailable": "server-error",
  "empty-file": "unsupported-file",
  "unknown-format": "unsupported-file",
  "no-chat-found": "unsupported-file",
  "chat-as-web-page": "unsupported-file",
  "no-messages": "unsupported-file",
  "not-text": "unsupported-file",
  "damaged-file": "unsupported-file",
  "damaged-archive": "unsupported-file",
  "password-protected": "unsupported-file",
  "archive-bomb": "unsupported-file",
};

export function failureKindOf(error: unknown): FailureKind {
  if (error instanceof AppError) return kindOfCode[error.code] ?? "bad-input";
  if (error instanceof EmbeddingError) return embeddingFailureKind(error);
  return connectionFailureKind(error) ?? "internal";
}

/** Whether the engine tries the step again. */
export function isRetried(kind: FailureKind): boolean {
  const { handling } = failureKinds[kind];
  return handling === "backoff" || handling === "wait-as-told";
}

function embeddingFailureKind(error: EmbeddingError): FailureKind {
  switch (error.kind) {
    case "permanent":
      return kindOfCode[error.code] ?? "bad-input";
    case "rate-limited":
      return "rate-limited";
    case "unparsable":
      return "unparsable-answer";
    case "transient":
      return connectionFailureKind(error.cause) ?? "server-error";
  }
}

const connectionCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET)$/;
const timeoutCodes = /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/;

/** Looks through the causes of an error for a connection that failed. */
function connectionFailureKind(error: unknown): "network" | "time-out" | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    if (cause.name === "TimeoutError" || timeoutCodes.test(code)) return "time-out";
    if (connectionCodes.test(code)) return "network";
  }
  return undefined;
}
