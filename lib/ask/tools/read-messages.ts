import "server-only";
import { z } from "zod";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { countMessages, findAround, findSpread } from "@/db/queries/message-counts";
import { type MessageFact, messageFact } from "./message-facts";
import { messageFilter } from "./message-filter";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const args = z.object({
  ...whichMessages,
  around: z.int().min(0).optional().describe("Number of a message: reads those before and after it."),
  limit: z.int().min(1).max(200).default(60).describe("How many messages at most."),
});

export interface ReadFacts {
  /** How many there are; where more than are read, these are spread evenly over them. */
  of: number;
  messages: MessageFact[];
}

export const readMessagesTool: Tool<typeof args, ReadFacts> = {
  name: "read_messages",
  description:
    "Reads messages in their order: around one of them, or of a period, of some people, of a type. Of many, a sample spread evenly over all.",
  args,
  async run(asked, { around, limit, ...which }) {
    const { database, people, analysis } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const numbers =
      around === undefined
        ? await findSpread(database, filter, { limit })
        : await findAround(database, filter, { seq: around, limit });
    const rows = await readMessagesBySeq(database, { analysisId: analysis.id, seqs: numbers });
    const order = new Map(numbers.map((number, i) => [number, i]));
    rows.sort((a, b) => (order.get(a.seq) ?? 0) - (order.get(b.seq) ?? 0));
    const { messages: of } = await countMessages(database, filter);
    return {
      facts: { of, messages: rows.map((row) => messageFact(row, people, analysis.timeZone)) },
      evidence: numbers,
    };
  },
};
