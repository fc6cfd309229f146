import { analysisPath } from "@/components/analyses/use-analysis";

/** Where the questions of a conversation go, and where the earlier ones are. */
export interface AskScope {
  chat: string;
  threads: string;
}

export function scopeOfAnalysis(id: string): AskScope {
  return { chat: `${analysisPath(id)}/chat`, threads: `${analysisPath(id)}/threads` };
}

/** Several chats together. */
export const ALL_CHATS: AskScope = { chat: "/api/chat", threads: "/api/threads" };
