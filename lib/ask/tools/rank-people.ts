import "server-only";
import { z } from "zod";
import { countByPerson, type PersonCount } from "@/db/queries/message-counts";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const measures = ["messages", "words", "characters", "words_per_message", "days"] as const;
export type Measure = (typeof measures)[number];

const args = z.object({
  ...whichMessages,
  measure: z
    .enum(measures)
    .default("messages")
    .describe(
      "What is counted: messages of the kind asked for, words in them, words per message, days with any.",
    ),
  order: z.enum(["most", "fewest"]).default("most"),
});

export interface RankFacts {
  measure: Measure;
  /** In the order asked for; `example` is the number of a message counted, null where there is none. */
  ranking: { name: string; value: number; example: number | null }[];
  notInChat: string[];
}

export const rankPeopleTool: Tool<typeof args, RankFacts> = {
  name: "rank_people",
  description:
    "Who wrote the most or the fewest messages, words or messages of a type (photos, questions, links …), everybody in order.",
  args,
  async run(asked, { measure, order, ...which }) {
    const { notInChat, ...filter } = messageFilter(asked, which);
    const counted = await countByPerson(asked.database, filter);
    const meant = filter.people
      ? asked.people.filter(({ idx }) => filter.people?.includes(idx))
      : asked.people;
    const silent = meant.filter(({ idx }) => !counted.some(({ person }) => person === idx));
    const ranking = [
      ...counted.map((row) => ({
        name: nameOf(asked.people, row.person),
        value: measured(row, measure),
        example: row.first,
      })),
      ...silent.map(({ name }) => ({ name, value: 0, example: null })),
    ].sort((a, b) => (order === "most" ? b.value - a.value : a.value - b.value));
    const evidence = ranking.slice(0, 10).flatMap(({ example }) => example ?? []);
    return { facts: { measure, ranking, notInChat }, evidence };
  },
};

function measured(row: PersonCount, measure: Measure): number {
  return measure === "words_per_message" ? row.words / row.messages : row[measure];
}
