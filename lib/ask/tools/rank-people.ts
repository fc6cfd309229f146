import "server-only";
import { z } from "zod";
import { countByPerson, type PersonCount } from "@/db/queries/message-counts";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { messageFilter } from "./message-filter";
import { nameOf } from "./name-of";
import { tallyEmoji } from "./tally-emoji";
import type { AskedAnalysis, Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const measures = ["messages", "words", "characters", "words_per_message", "emoji", "days"] as const;
export type Measure = (typeof measures)[number];
const MOST_SHOWN = 10;

const args = z.object({
  ...whichMessages,
  measure: z
    .enum(measures)
    .default("messages")
    .describe(
      "What is counted: messages (of the type asked for), the words or characters in them, words per message with text, emoji, or days with any.",
    ),
  order: z.enum(["most", "fewest"]).default("most"),
});

export interface RankFacts {
  measure: Measure;
  order: "most" | "fewest";
  /** In the order asked for; `example` is the number of a message counted, null where there is none. */
  ranking: { name: string; value: number; example: number | null }[];
  notInChat: string[];
}

export const rankPeopleTool: Tool<typeof args, RankFacts> = {
  name: "rank_people",
  description:
    "Who wrote the most or the fewest messages, words, emoji or messages of a type (photos, questions, links …): everybody in order.",
  args,
  async run(asked, { measure, order, ...which }) {
    const { notInChat, ...filter } = messageFilter(asked, which);
    const values = await valuesOf(asked, filter, measure);
    const meant = filter.people
      ? asked.people.filter(({ idx }) => filter.people?.includes(idx))
      : asked.people;
    const silent = meant.filter(({ idx }) => !values.some(({ person }) => person === idx));
    const ranking = [
      ...values.map(({ person, ...row }) => ({ name: nameOf(asked.people, person), ...row })),
      ...silent.map(({ name }) => ({ name, value: 0, example: null })),
    ].sort((a, b) => (order === "most" ? b.value - a.value : a.value - b.value));
    const evidence = ranking.slice(0, MOST_SHOWN).flatMap(({ example }) => example ?? []);
    return { facts: { measure, order, ranking, notInChat }, evidence };
  },
};

interface PersonValue {
  person: number | null;
  value: number;
  example: number;
}

async function valuesOf(
  asked: AskedAnalysis,
  filter: MessageFilter,
  measure: Measure,
): Promise<PersonValue[]> {
  if (measure === "emoji") {
    const { byPerson } = await tallyEmoji(asked, filter);
    return byPerson.map(({ key, number, example }) => ({ person: key, value: number, example }));
  }
  const counted = await countByPerson(asked.database, filter);
  return counted.map((row) => ({ person: row.person, value: measured(row, measure), example: row.first }));
}

function measured(row: PersonCount, measure: Exclude<Measure, "emoji">): number {
  return measure === "words_per_message" ? row.words / Math.max(1, row.texts) : row[measure];
}
