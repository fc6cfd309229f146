import "server-only";
import { z } from "zod";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import {
  countReactionEmoji,
  countReactionsGiven,
  countReactionsReceived,
  findMostReacted,
} from "@/db/queries/reactions";
import { findPeople } from "@/lib/people/find-people";
import type { Person } from "@/lib/people/person";
import { type MessageFact, messageFact } from "./message-facts";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const MOST_MESSAGES = 5;
const MOST_EMOJI = 10;
const args = z.object(whichMessages);

interface ByName {
  name: string;
  reactions: number;
  /** Number of a message with one. */
  example: number;
}

export interface ReactionFacts {
  reactions: number;
  received: ByName[];
  /** Empty where the export does not say who reacted. */
  given: ByName[];
  emoji: { emoji: string; reactions: number; example: number }[];
  messages: (MessageFact & { reactions: number })[];
}

export const reactionsTool: Tool<typeof args, ReactionFacts> = {
  name: "reactions",
  description:
    "Reactions to messages (👍, ❤️ …): who got and who gave how many, which ones, and the messages with the most. People, words and the like choose the messages that were reacted to.",
  args,
  async run(asked, which) {
    const { database, people, analysis } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const received = await countReactionsReceived(database, filter);
    const given = await countReactionsGiven(database, filter);
    const emoji = await countReactionEmoji(database, filter);
    const top = await findMostReacted(database, filter, { limit: MOST_MESSAGES });
    const rows = await readMessagesBySeq(database, {
      analysisId: analysis.id,
      seqs: top.map(({ seq }) => seq),
    });
    const messages = top.flatMap(({ seq, reactions }) => {
      const row = rows.find((one) => one.seq === seq);
      return row ? { ...messageFact(row, people, analysis.timeZone), reactions } : [];
    });
    const byReceiver = received.map(({ key, ...row }) => ({ name: nameOf(people, key), ...row }));
    return {
      facts: {
        reactions: byReceiver.reduce((sum, { reactions }) => sum + reactions, 0),
        received: byReceiver,
        given: byPerson(given, people),
        emoji: emoji.slice(0, MOST_EMOJI).map(({ key, ...row }) => ({ emoji: key, ...row })),
        messages,
      },
      evidence: [
        ...new Set([...received, ...given].map(({ example }) => example)),
        ...messages.map(({ number }) => number),
      ],
    };
  },
};

/** Who reacted stands in an export by name: several names may be one person, and some wrote nothing. */
function byPerson(given: { key: string; reactions: number; example: number }[], people: Person[]): ByName[] {
  const sums = new Map<string, ByName>();
  for (const { key, reactions, example } of given) {
    const [person] = findPeople(key, people);
    const name = person?.name ?? key;
    const sum = sums.get(name);
    if (sum) sum.reactions += reactions;
    else sums.set(name, { name, reactions, example });
  }
  return [...sums.values()].sort((a, b) => b.reactions - a.reactions);
}
