import type { AskedChat, CitedMessage } from "@/lib/ask/chat.schema";

/** The chat that a message is of, among those that were asked. */
export function chatOf({ across }: CitedMessage, chats: AskedChat[]): AskedChat | undefined {
  return across ? chats.find(({ id }) => id === across.analysisId) : chats[0];
}
