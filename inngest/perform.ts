import { RetryAfterError } from "inngest";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { AppError, type ErrorCode } from "@/lib/errors/app-error";
import { log } from "@/lib/log/log";

/** A step's result. A refusal is a value, because the class of an error does not survive a step. */
export type Outcome<T> = { done: T } | { refused: { code: ErrorCode; message: string } };

/**
 * Carries out the verb of a step. What it refuses for good comes back as a value; what may pass is thrown for the
 * engine to try again, without the texts that an unexpected error may quote.
 */
export async function perform<T>(verb: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await verb() };
  } catch (error) {
    if (isForGood(error)) return { refused: { code: error.code, message: error.message } };
    if (error instanceof EmbeddingError) throw retryable(error);
    log().error({ err: error }, "a step failed");
    throw new Error("The server ran into an error of its own.");
  }
}

function isForGood(error: unknown): error is AppError | EmbeddingError {
  return error instanceof AppError || (error instanceof EmbeddingError && error.kind === "permanent");
}

function retryable(error: EmbeddingError): Error {
  if (error.retryAfterMs !== undefined) return new RetryAfterError(error.message, error.retryAfterMs);
  return error;
}

/** Ends a run whose step refused to go on. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The value of an outcome. @throws Refusal */
export function accept<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Refusal(outcome.refused.code, outcome.refused.message);
  return outcome.done;
}
