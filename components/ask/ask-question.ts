import { analysisPath } from "@/components/analyses/use-analysis";
import { ApiError, apiErrorOf } from "@/components/api/api-error";
import type { ChatEvent, ChatRequest } from "@/lib/ask/chat.schema";
import { readChatEvents } from "./read-chat-events";

/** Asks and hands on what comes back, until the answer is whole. Throws an ApiError where it stays without an end. */
export async function askQuestion(
  analysisId: string,
  request: ChatRequest,
  { signal, onEvent }: { signal: AbortSignal; onEvent: (event: ChatEvent) => void },
): Promise<void> {
  const response = await fetch(`${analysisPath(analysisId)}/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.ok || !response.body) {
    throw apiErrorOf(await response.json().catch(() => null), response.status);
  }
  let isWhole = false;
  for await (const event of readChatEvents(response.body)) {
    onEvent(event);
    isWhole = event.event === "done" || event.event === "error";
  }
  if (!isWhole) throw new ApiError("cut-off", "The answer was cut off. Ask again.", 0);
}
