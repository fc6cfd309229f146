import type { AnalysisState } from "@/db/schema/analyses";
import type { CitedMessage } from "../chat.schema";

/** Messages of one chat among those that an answer about several may cite. */
export interface ChatSources {
  analysis: Pick<AnalysisState, "id">;
  messages: CitedMessage[];
}

/** Numbers the messages of several chats from 1 on, chat by chat: their numbers within their chats are not unique. */
export function numberedSources<T extends ChatSources>(chats: T[]): T[] {
  let number = 0;
  return chats.map((chat) => {
    const messages = chat.messages.map((message) => {
      return { ...message, across: { analysisId: chat.analysis.id, number: ++number } };
    });
    return { ...chat, messages };
  });
}

/** A text that cites messages of one chat by their numbers within it, with those that they have among all chats. */
export function renumbered(text: string, messages: CitedMessage[]): string {
  const numbers = new Map(messages.map(({ messageId, across }) => [messageId, across?.number]));
  return text.replace(/\[(\d+)\]/g, (mark, messageId) => {
    const number = numbers.get(Number(messageId));
    return number === undefined ? mark : `[${number}]`;
  });
}
