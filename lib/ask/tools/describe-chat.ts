import "server-only";
import { z } from "zod";
import { countByUnit } from "@/db/queries/activity";
import { countByPerson, countMessages } from "@/db/queries/message-counts";
import { daysBetween } from "@/lib/periods/calendar-day";
import { chatDays } from "./chat-days";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const args = z.object(whichMessages);
const round = (number: number) => Math.round(number * 10) / 10;

export interface ChatFacts {
  messages: number;
  /** Most messages first. `otherNames` were merged into them. */
  people: { name: string; otherNames: string[]; messages: number; wordsPerMessage: number; first: number }[];
  /** Numbers of the first and the last message, and their days on the chat's calendar. */
  first: number | null;
  last: number | null;
  firstDay: string | null;
  lastDay: string | null;
  /** Days from the first to the last day, both included, and those with any message. */
  days: number;
  activeDays: number;
  messagesPerDay: number;
  messagesPerActiveDay: number;
  /** Of messages with text. */
  wordsPerMessage: number;
  charactersPerMessage: number;
  texts: number;
}

export const describeChatTool: Tool<typeof args, ChatFacts> = {
  name: "describe_chat",
  description:
    "Who takes part, from when to when, on how many days, and averages: messages per day, words and characters per message.",
  args,
  async run(asked, which) {
    const { database, people } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const counted = await countByPerson(database, filter);
    const days = await countByUnit(database, filter, "day");
    const sum = (of: "messages" | "texts" | "words" | "characters") =>
      counted.reduce((all, row) => all + row[of], 0);
    const chat = await chatDays(asked);
    // An average over a period counts its quiet days at both ends, but none on which the chat was not there yet.
    const [firstDay, lastDay] = [days[0]?.key ?? null, days.at(-1)?.key ?? null];
    const from = which.from && chat && which.from > chat.first ? which.from : (chat?.first ?? firstDay);
    const to = which.to && chat && which.to < chat.last ? which.to : (chat?.last ?? lastDay);
    const span = from && to && from <= to ? daysBetween(from, to) + 1 : 0;
    const { first, last } = await countMessages(database, filter);
    return {
      facts: {
        messages: sum("messages"),
        people: counted.map(({ person, messages, texts, words, first }) => ({
          name: nameOf(people, person),
          otherNames: people.find(({ idx }) => idx === person)?.otherNames ?? [],
          messages,
          wordsPerMessage: round(words / Math.max(1, texts)),
          first,
        })),
        first,
        last,
        firstDay,
        lastDay,
        days: span,
        activeDays: days.length,
        messagesPerDay: round(sum("messages") / Math.max(1, span)),
        messagesPerActiveDay: round(sum("messages") / Math.max(1, days.length)),
        wordsPerMessage: round(sum("words") / Math.max(1, sum("texts"))),
        charactersPerMessage: round(sum("characters") / Math.max(1, sum("texts"))),
        texts: sum("texts"),
      },
      evidence: [first, last].filter((number) => number !== null),
    };
  },
};
