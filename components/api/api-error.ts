import { z } from "zod";

const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    detail: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** A refusal of the API, or of the way to it. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** The server's own sentence for the reader, where the refusal is the server's. */
  readonly said: string | null;

  constructor(code: string, status: number, said: string | null = null) {
    super(said ?? code);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.said = said;
  }
}

export function unreachable(): ApiError {
  return new ApiError("unreachable", 0);
}

/** Reads the API's error body; an answer of another shape is an internal error. */
export function apiErrorOf(body: unknown, status: number): ApiError {
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) return new ApiError("internal", status);
  return new ApiError(parsed.data.error.code, status, parsed.data.error.message);
}
