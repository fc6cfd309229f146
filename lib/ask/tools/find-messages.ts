import "server-only";
import { z } from "zod";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { countMessages, findNumbers } from "@/db/queries/message-counts";
import { type MessageFact, messageFact } from "./message-facts";
import { messageFilter } from "./message-filter";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const args = z.object({
  ...whichMessages,
  which: z.enum(["first", "last", "longest", "shortest"]).default("first").describe("Which of them."),
  limit: z.int().min(1).max(50).default(1).describe("How many."),
});

export interface FindFacts {
  which: "first" | "last" | "longest" | "shortest";
  /** How many messages there are to choose from. */
  of: number;
  messages: (MessageFact & { characters: number })[];
  notInChat: string[];
}

export const findMessagesTool: Tool<typeof args, FindFacts> = {
  name: "find_messages",
  description:
    "The first, last, longest or shortest messages: of all, or of some people, in a period, with a word or phrase, of a type. Also tells when something was first or last mentioned.",
  args,
  async run({ database, analysis, people }, { which, limit, ...chosen }) {
    const { notInChat, ...filter } = messageFilter({ database, analysis, people }, chosen);
    const { messages: of } = await countMessages(database, filter);
    const evidence = await findNumbers(database, filter, { which, limit });
    const rows = await readMessagesBySeq(database, { analysisId: analysis.id, seqs: evidence });
    const bySeq = new Map(rows.map((row) => [row.seq, row]));
    const messages = evidence.flatMap((seq) => {
      const row = bySeq.get(seq);
      return row ? { ...messageFact(row, people, analysis.timeZone), characters: [...row.text].length } : [];
    });
    return { facts: { which, of, messages, notInChat }, evidence };
  },
};
