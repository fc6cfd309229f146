import "server-only";
import { z } from "zod";
import { countByPerson, countMatches, countMessages } from "@/db/queries/message-counts";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";
import { findOtherForms, type OtherForms } from "./word-forms";
import { wordsPattern } from "./words-pattern";

const args = z.object(whichMessages);
const MOST_SHOWN = 10;

export interface CountFacts {
  messages: number;
  /** In all of them together. */
  words: number;
  characters: number;
  /** Numbers of the first and the last message counted. */
  first: number | null;
  last: number | null;
  /** Most messages first; only those who wrote any. */
  byPerson: {
    name: string;
    messages: number;
    words: number;
    characters: number;
    first: number;
    last: number;
  }[];
  /** How often the words that were asked for stand in them. */
  times?: number;
  otherForms?: OtherForms;
  notInChat: string[];
}

export const countMessagesTool: Tool<typeof args, CountFacts> = {
  name: "count_messages",
  description:
    "How many messages there are, and words and characters in them, in all and by person: of some people, in a period, with a word or phrase, of a type.",
  args,
  async run(asked, which) {
    const { database, people } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const total = await countMessages(database, filter);
    const counted = await countByPerson(database, filter);
    const byPerson = counted.map(({ person, messages, words, characters, first, last }) => {
      return { name: nameOf(people, person), messages, words, characters, first, last };
    });
    const sum = (of: "words" | "characters") => counted.reduce((all, row) => all + row[of], 0);
    const numbers = [total.first, total.last, ...byPerson.slice(0, MOST_SHOWN).map(({ first }) => first)];
    return {
      facts: {
        ...total,
        words: sum("words"),
        characters: sum("characters"),
        byPerson,
        ...(which.words !== undefined && {
          times: await countMatches(database, filter, { pattern: wordsPattern(which.words) }),
          otherForms: await findOtherForms(
            asked,
            messageFilter(asked, { ...which, words: undefined }),
            which.words,
          ),
        }),
        notInChat,
      },
      evidence: [...new Set(numbers.filter((number) => number !== null))],
    };
  },
};
