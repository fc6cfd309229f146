import "server-only";
import { z } from "zod";
import { countByPerson, countMessages } from "@/db/queries/message-counts";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const args = z.object(whichMessages);

export interface CountFacts {
  messages: number;
  /** Numbers of the first and the last message counted. */
  first: number | null;
  last: number | null;
  /** Most messages first; only those who wrote any. */
  byPerson: { name: string; messages: number; first: number; last: number }[];
  notInChat: string[];
}

export const countMessagesTool: Tool<typeof args, CountFacts> = {
  name: "count_messages",
  description:
    "How many messages there are, in all and by person: of some people, in a period, with a word or phrase, of a type.",
  args,
  async run(asked, which) {
    const { notInChat, ...filter } = messageFilter(asked, which);
    const { messages, first, last } = await countMessages(asked.database, filter);
    const counted = await countByPerson(asked.database, filter);
    const byPerson = counted.map((row) => ({
      name: nameOf(asked.people, row.person),
      messages: row.messages,
      first: row.first,
      last: row.last,
    }));
    const numbers = [first, last, ...byPerson.slice(0, 10).map((row) => row.first)];
    const evidence = [...new Set(numbers.filter((number) => number !== null))];
    return { facts: { messages, first, last, byPerson, notInChat }, evidence };
  },
};
