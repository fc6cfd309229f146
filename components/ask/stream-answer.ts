import { apiErrorOf, unreachable } from "@/components/api/api-error";
import { readerLocale } from "@/components/intl/reader-locale";
import type { ChatEvent } from "@/lib/ask/chat.schema";
import { readChatEvents } from "./read-chat-events";

interface StreamOptions {
  signal: AbortSignal;
  onEvent: (event: ChatEvent) => void;
}

const LAST_EVENTS: ReadonlySet<ChatEvent["event"]> = new Set(["done", "stopped", "error"]);

/** That of the page, which may not be the browser's: for questions that are in no language by themselves. */
function acceptLanguage(): { "accept-language"?: string } {
  const locale = readerLocale();
  return locale ? { "accept-language": locale } : {};
}

/**
 * Asks and hands on what comes back. Answers whether the answer came to its end: the connection may be lost before.
 * Throws an ApiError where the question was not accepted.
 */
export async function streamAnswer(
  path: string,
  body: unknown,
  { signal, onEvent }: StreamOptions,
): Promise<boolean> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...acceptLanguage() },
    body: JSON.stringify(body),
    signal,
  }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw unreachable();
  });
  if (!response.ok || !response.body) {
    throw apiErrorOf(await response.json().catch(() => null), response.status);
  }
  let isWhole = false;
  try {
    for await (const event of readChatEvents(response.body)) {
      onEvent(event);
      isWhole = LAST_EVENTS.has(event.event);
    }
  } catch {
    return isWhole;
  }
  return isWhole;
}
