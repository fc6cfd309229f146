import { AppError } from "@/lib/errors/app-error";
import { chatNotInExport } from "@/lib/imports/chat-not-in-export";
import type { ChatSurvey } from "@/lib/imports/survey.schema";

/**
 * The chats that were asked for, or the one with the most messages where nobody has chosen.
 * @throws AppError `chat-not-in-export`, or `no-chat-found` where there is none to take
 */
export function chooseChats(chats: ChatSurvey[], chosen: string[] | null): ChatSurvey[] {
  if (chosen) {
    const known = new Map(chats.map((survey) => [survey.chat, survey]));
    return chosen.map((chat) => {
      const survey = known.get(chat);
      if (survey) return survey;
      throw chatNotInExport();
    });
  }
  const [largest] = chats.toSorted((a, b) => b.messages - a.messages);
  if (!largest) throw new AppError("no-chat-found", "There is no chat in this file. Export the chat again.");
  return [largest];
}
