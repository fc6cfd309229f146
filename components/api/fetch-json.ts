import type { z } from "zod";
import { apiErrorOf, unreachable } from "./api-error";
import { noteAnswer } from "./first-answer";

interface RequestOptions {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  signal?: AbortSignal;
  /** Is sent to its end even when the page is left; a browser refuses that for a body of more than 64 KB. */
  keepalive?: boolean;
  /** Can be asked by somebody without a session, and brings none. */
  isForNobody?: boolean;
}

/**
 * Calls the API and reads the answer with its schema. What changes something is sent to its end even when the page is left.
 * Throws an ApiError with a sentence for the reader.
 */
export async function fetchJson<T>(
  path: string,
  schema: z.ZodType<T>,
  {
    method = "GET",
    body,
    signal,
    keepalive = method !== "GET" && signal === undefined,
    isForNobody = false,
  }: RequestOptions = {},
): Promise<T> {
  const response = await fetch(path, {
    method,
    signal,
    keepalive,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable();
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!isForNobody && response.status !== 401) noteAnswer();
  if (!response.ok) throw apiErrorOf(answer, response.status);
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw apiErrorOf(null, response.status);
  return parsed.data;
}
