import type { SameChat } from "@/lib/uploads/upload.schema";
import type { SurveyedChat } from "./chat-choice";

/** A chosen chat and the analysis that the reader has of it. */
export interface Recognised {
  chat: SurveyedChat;
  same: SameChat;
}

export function recognisedAmong(chats: SurveyedChat[]): Recognised[] {
  return chats.flatMap((chat) => (chat.sameChat ? [{ chat, same: chat.sameChat }] : []));
}
