import type { Database } from "@/db/client";
import { askQuestion } from "@/lib/ask/ask-question";
import type { ChatEvent } from "@/lib/ask/chat.schema";
import type { GivenAnswer } from "./judge-answer";

export interface ImportedChat {
  ownerId: string;
  analysisId: string;
}

/** Asks questions one after the other in one thread, and gives the answer to the last. */
export async function askChat(
  database: Database,
  chat: ImportedChat,
  questions: string[],
): Promise<GivenAnswer> {
  let threadId: string | undefined;
  let answer: GivenAnswer = { text: "", citations: [] };
  for (const question of questions) {
    const events: ChatEvent[] = [];
    const accepted = await askQuestion(database, { ...chat, question, threadId });
    await accepted.run((event) => events.push(event));
    answer = { text: "", citations: [] };
    for (const { event, data } of events) {
      if (event === "sources") threadId = data.threadId;
      if (event === "text") answer.text += data.delta;
      if (event === "citations") answer.citations = data.citations.map(({ messageId }) => messageId);
      if (event === "error") answer.text += `(error: ${data.message})`;
    }
  }
  return answer;
}
