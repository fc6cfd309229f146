import { z } from "zod";

const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    detail: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** A refusal of the API; `message` is written for the reader and shown as it stands. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
  }
}

export function unreachable(): ApiError {
  return new ApiError("unreachable", "The server did not answer. Check that it is running and try again.", 0);
}

/** Reads the API's error body; an answer of another shape still becomes a sentence. */
export function apiErrorOf(body: unknown, status: number): ApiError {
  const parsed = errorBodySchema.safeParse(body);
  if (parsed.success) return new ApiError(parsed.data.error.code, parsed.data.error.message, status);
  return new ApiError(
    "internal",
    "The server could not do that. Nothing of yours was changed; try again in a moment.",
    status,
  );
}

/** The sentence to show for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiError ? error.message : unreachable().message;
}
