import type { AskedChat, CitedMessage } from "@/lib/ask/chat.schema";

/** What stands for a message in the text of an answer: "[12]". */
export function numberOf({ messageId, across }: CitedMessage): number {
  return across?.number ?? messageId;
}

/** The chat that a message is of, among those that were asked. */
export function chatOf({ across }: CitedMessage, chats: AskedChat[]): AskedChat | undefined {
  return across ? chats.find(({ id }) => id === across.analysisId) : chats[0];
}
