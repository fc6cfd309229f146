import "server-only";
import { isConnectionLost, isDiskFull } from "@/db/why-query-failed";
import { AppError } from "@/lib/errors/app-error";
import type { ErrorCode } from "@/lib/errors/error-code.schema";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { type Wording, wordingIn } from "./tell/wording";

/** Refusals with a text in the languages of answers. `answer-unavailable` is one by itself: it was put together in one of them. */
const told = {
  "database-unavailable": "failures.database-unavailable",
  "storage-full": "failures.storage-full",
  "too-many-requests": "failures.too-many-requests",
  "gemini-budget-used": "failures.budget-used",
  "embedding-unavailable": "failures.unavailable",
  "embedding-key-refused": "failures.key-refused",
  "embedding-quota-exhausted": "failures.quota-exhausted",
  "not-found": "failures.not-found",
  internal: "failures.internal",
} as const satisfies Partial<Record<ErrorCode, Parameters<Wording["say"]>[0]>>;

/** What ended an answer before its end, for the person who asked. */
export function answerProblem(
  error: unknown,
  language: SpokenLanguage,
): { code: ErrorCode; message: string } {
  const code = codeOf(error);
  if (isTold(code)) return { code, message: wordingIn(language).say(told[code]) };
  return {
    code,
    message: error instanceof AppError ? error.message : wordingIn(language).say(told.internal),
  };
}

function isTold(code: ErrorCode): code is keyof typeof told {
  return code in told;
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  if (isDiskFull(error)) return "storage-full";
  return isConnectionLost(error) ? "database-unavailable" : "internal";
}
