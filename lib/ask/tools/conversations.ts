import "server-only";
import { z } from "zod";
import { countStarters, findReplyTimes } from "@/db/queries/activity";
import { CONVERSATION_GAP_HOURS } from "@/lib/messages/conversation-gap";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const args = z.object(whichMessages);

export interface ConversationFacts {
  silenceHours: number;
  conversations: number;
  /** Who began how many, most first, with the number of a message that did. */
  starters: { name: string; conversations: number; example: number }[];
  /** How long people take to write after somebody else, quickest first, with the number of the quickest reply. */
  replyTimes: {
    name: string;
    replies: number;
    medianSeconds: number;
    meanSeconds: number;
    example: number;
  }[];
}

export const conversationsTool: Tool<typeof args, ConversationFacts> = {
  name: "conversations",
  description: `How many conversations there are (parted by ${CONVERSATION_GAP_HOURS} hours of silence), who starts them, and how fast people reply.`,
  args,
  async run(asked, which) {
    const { database, people } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const silence = { silenceHours: CONVERSATION_GAP_HOURS };
    const starters = await countStarters(database, filter, silence);
    const replies = await findReplyTimes(database, filter, silence);
    return {
      facts: {
        ...silence,
        conversations: starters.reduce((sum, { conversations }) => sum + conversations, 0),
        starters: starters.map(({ person, ...row }) => ({ name: nameOf(people, person), ...row })),
        replyTimes: replies.map(({ person, ...row }) => ({ name: nameOf(people, person), ...row })),
      },
      evidence: [...starters, ...replies].map(({ example }) => example),
    };
  },
};
