import { GoogleGenerativeAIFetchError, GoogleGenerativeAIResponseError } from "@google/generative-ai";
import { z } from "zod";
import { GeminiBudgetError } from "./gemini-budget-error";

export type GeminiFailure =
  /** The key is wrong, blocked or not allowed to use the model. */
  | { reason: "key-refused" }
  /** Whoever asks has used up what one person may use of it today. */
  | { reason: "budget-used" }
  /** Nothing more today, or no plan that allows it. */
  | { reason: "quota-exhausted" }
  | { reason: "rate-limited"; retryAfterMs: number }
  /** The request itself is not acceptable: a model that is not there, for instance. */
  | { reason: "refused" }
  /** It began to answer and declined, because of what the answer or the request says. */
  | { reason: "blocked" }
  /** It said nothing at all. */
  | { reason: "empty" }
  /** Its side or the way there: may work the next time. */
  | { reason: "unavailable" };

/** A stream that came to an end, and to none that is an answer. */
export class GeminiStreamError extends Error {
  constructor(readonly reason: "blocked" | "empty" | "unavailable") {
    super(`The stream of Gemini ended: ${reason}`);
    this.name = "GeminiStreamError";
  }
}

const DEFAULT_RETRY_AFTER_MS = 20_000;

/** "37s" or "1.5s". */
const DELAY = /^(\d+(?:\.\d+)?)s$/;

/** The parts of google.rpc error details that tell failures apart; see google.aip.dev/193. */
const errorDetailsSchema = z.array(
  z.looseObject({
    "@type": z.string().catch(""),
    reason: z.string().optional().catch(undefined),
    retryDelay: z.string().optional().catch(undefined),
    violations: z
      .array(z.looseObject({ quotaId: z.string().optional() }))
      .optional()
      .catch(undefined),
  }),
);

/** Whether it has no room for a request just now. It does not tell for how long. */
export function isOverloaded(error: unknown): boolean {
  return error instanceof GoogleGenerativeAIFetchError && error.status === 503;
}

/** Whether a request was answered with an error: then it cost nothing (https://ai.google.dev/gemini-api/docs/billing). */
export function isRefused(error: unknown): boolean {
  return error instanceof GoogleGenerativeAIFetchError;
}

/** Reads from an error of a request to Gemini what went wrong. */
export function geminiFailure(error: unknown): GeminiFailure {
  if (error instanceof GeminiBudgetError) return { reason: "budget-used" };
  if (error instanceof GeminiStreamError) return { reason: error.reason };
  if (error instanceof GoogleGenerativeAIResponseError) return { reason: "blocked" };
  if (!(error instanceof GoogleGenerativeAIFetchError)) return { reason: "unavailable" };
  const details = errorDetailsSchema.safeParse(error.errorDetails).data ?? [];
  const status = error.status ?? 500;
  if (status === 401 || status === 403 || details.some(({ reason }) => reason === "API_KEY_INVALID")) {
    return { reason: "key-refused" };
  }
  if (status === 429) {
    const quotas = details.flatMap(({ violations }) => violations ?? []);
    if (quotas.some(({ quotaId }) => quotaId?.includes("PerDay"))) return { reason: "quota-exhausted" };
    const seconds = details.map(({ retryDelay }) => DELAY.exec(retryDelay ?? "")?.[1]).find(Boolean);
    return {
      reason: "rate-limited",
      retryAfterMs: seconds ? Number(seconds) * 1000 : DEFAULT_RETRY_AFTER_MS,
    };
  }
  return { reason: status >= 500 || status === 408 ? "unavailable" : "refused" };
}
