import { parseLoosely } from "@/lib/formats/json/parse-loosely";
import { isRaw, textOf } from "@/lib/formats/json/raw";

/** Skype keeps its log of calls as a conversation whose messages are JSON. Null for any other text. */
export function callLogLine(content: string): string | null {
  if (!content.startsWith("{") || content.length > 100_000) return null;
  const entry = parseLoosely(content);
  if (!isRaw(entry) || !("callDirection" in entry || "callState" in entry)) return null;
  const direction =
    textOf(entry.callDirection)?.toLowerCase() === "outgoing" ? "Outgoing call" : "Incoming call";
  const state = textOf(entry.callState);
  return state === null ? direction : `${direction}, ${state.toLowerCase()}`;
}
