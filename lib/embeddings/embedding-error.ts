import type { ErrorCode } from "@/lib/errors/error-code.schema";

/**
 * `transient` may work at once or soon, `rate-limited` after a wait, `permanent` not before somebody does something;
 * `unparsable` is an answer of no use that came twice.
 */
type EmbeddingErrorKind = "transient" | "rate-limited" | "permanent" | "unparsable";

type EmbeddingErrorCode = Extract<
  ErrorCode,
  "embedding-key-refused" | "embedding-quota-exhausted" | "gemini-budget-used" | "embedding-unavailable"
>;

/** Why texts could not be embedded; `code` and `message` are those of the AppError to show when it ends the work. */
export class EmbeddingError extends Error {
  readonly kind: EmbeddingErrorKind;
  readonly code: EmbeddingErrorCode;
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: EmbeddingErrorKind,
    code: EmbeddingErrorCode,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "EmbeddingError";
    this.kind = kind;
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}
