import { GoogleGenerativeAIFetchError, GoogleGenerativeAIResponseError } from "@google/generative-ai";
import { expect, test } from "vitest";
import { type GeminiFailure, geminiFailure } from "@/lib/gemini/gemini-failure";

const error = (status: number, ...details: Record<string, unknown>[]) =>
  new GoogleGenerativeAIFetchError("no", status, "", details as never);
const quota = (quotaId: string) => ({ "@type": "QuotaFailure", violations: [{ quotaId }] });

test.each<[string, unknown, GeminiFailure]>([
  ["a wrong key", error(400, { reason: "API_KEY_INVALID" }), { reason: "key-refused" }],
  ["a key without the right", error(403), { reason: "key-refused" }],
  ["a wrong request", error(400), { reason: "refused" }],
  ["a model that is gone", error(404), { reason: "refused" }],
  [
    "too many in a minute",
    error(429, quota("RequestsPerMinutePerProject"), { "@type": "RetryInfo", retryDelay: "7.5s" }),
    { reason: "rate-limited", retryAfterMs: 7_500 },
  ],
  ["too many without a hint", error(429), { reason: "rate-limited", retryAfterMs: 20_000 }],
  ["no more today", error(429, quota("EmbedRequestsPerDayPerProject")), { reason: "quota-exhausted" }],
  ["its own trouble", error(503), { reason: "unavailable" }],
  ["an answer it keeps back", new GoogleGenerativeAIResponseError("SAFETY"), { reason: "blocked" }],
  ["no connection", new TypeError("fetch failed"), { reason: "unavailable" }],
  [
    "details of another shape",
    error(429, { retryDelay: 5 } as never),
    { reason: "rate-limited", retryAfterMs: 20_000 },
  ],
])("%s", (_, thrown, failure) => {
  expect(geminiFailure(thrown)).toEqual(failure);
});
