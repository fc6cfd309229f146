import "server-only";
import { z } from "zod";
import { retrieve } from "@/lib/search/retrieve";
import { type MessageFact, messageFact } from "./message-facts";
import type { Tool } from "./tool";

const args = z.object({
  query: z
    .string()
    .max(1_000)
    .describe("What to look for, in the words of the chat; names and dates in it count as well."),
  limit: z.int().min(1).max(50).default(12).describe("How many messages at most."),
});

export const searchMessagesTool: Tool<typeof args, { messages: MessageFact[] }> = {
  name: "search_messages",
  description:
    "The messages that have most to do with something, by words and by meaning, best first. For what was said, when, why and where.",
  args,
  async run({ database, analysis }, { query, limit }) {
    const { found, people } = await retrieve(database, { analysis, question: query, limit });
    return {
      facts: { messages: found.map((row) => messageFact(row, people, analysis.timeZone)) },
      evidence: found.map(({ seq }) => seq),
    };
  },
};
