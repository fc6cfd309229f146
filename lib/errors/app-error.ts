import type { ErrorCode } from "./error-code.schema";

/** An expected failure: `message` is shown to the person as it stands, so it says what happened and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: Record<string, unknown> | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; detail?: Record<string, unknown> } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.detail = options.detail;
  }
}

const httpStatus: Record<ErrorCode, number> = {
  "bad-request": 400,
  "not-signed-in": 401,
  "wrong-credentials": 401,
  "email-taken": 409,
  "last-way-in": 409,
  "sign-up-closed": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-ready": 409,
  "cross-site": 403,
  conflict: 409,
  "upload-too-large": 413,
  "upload-cut-off": 400,
  "storage-full": 507,
  "storage-unavailable": 503,
  "database-unavailable": 503,
  "empty-file": 415,
  "unknown-format": 415,
  "no-chat-found": 415,
  "chat-as-web-page": 415,
  "no-messages": 415,
  "not-text": 415,
  "columns-unclear": 415,
  "damaged-file": 415,
  "damaged-archive": 415,
  "password-protected": 415,
  "archive-bomb": 413,
  "chat-not-in-export": 400,
  "upload-gone": 410,
  "embedding-key-refused": 502,
  "embedding-quota-exhausted": 502,
  "gemini-budget-used": 429,
  "embedding-unavailable": 502,
  "answer-unavailable": 502,
  cancelled: 409,
  "too-many-jobs": 429,
  "too-many-streams": 429,
  "too-many-requests": 429,
  "export-gone": 410,
  internal: 500,
};

export function httpStatusOf(code: ErrorCode): number {
  return httpStatus[code];
}
