import "server-only";
import { z } from "zod";
import { retrieve } from "@/lib/search/retrieve";
import { type MessageFact, messageFact } from "./message-facts";
import { messageFilter } from "./message-filter";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const { people, from, to } = whichMessages;

const args = z.object({
  people,
  from,
  to,
  query: z
    .string()
    .max(1_000)
    .describe("What to look for, in the words of the chat; names and dates in it count as well."),
  limit: z.int().min(1).max(50).default(12).describe("How many messages at most."),
});

export interface SearchFacts {
  messages: MessageFact[];
  notInChat: string[];
}

export const searchMessagesTool: Tool<typeof args, SearchFacts> = {
  name: "search_messages",
  description:
    "The messages that have most to do with something, by words and by meaning, best first. For what was said, when, why and where.",
  args,
  async run(asked, { query, limit, ...chosen }) {
    const { database, analysis } = asked;
    const { notInChat, ...filter } = messageFilter(asked, chosen);
    const isChosen = Object.values(chosen).some((choice) => choice !== undefined);
    const { found, people: persons } = await retrieve(database, {
      analysis,
      question: query,
      limit,
      within: isChosen ? filter : undefined,
    });
    return {
      facts: { messages: found.map((row) => messageFact(row, persons, analysis.timeZone)), notInChat },
      evidence: found.map(({ seq }) => seq),
    };
  },
};
