import "server-only";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { readTexts } from "@/db/queries/message-texts";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { namesOf } from "@/lib/people/person";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import { tokenize } from "@/lib/search/tokenize";
import { messageFilter } from "./message-filter";
import { tallyEmoji } from "./tally-emoji";
import type { AskedAnalysis, Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

const MOST_TOLD = 15;
/** Of a longer chat, the messages from its beginning. */
const MOST_MESSAGES = 200_000;
const WORD = /^\p{L}{2,}$/u;

const args = z.object({
  ...whichMessages,
  of: z.enum(["words", "emoji"]).describe("Words are counted without those that every text has, as “the”."),
});

export interface FrequentFacts {
  of: "words" | "emoji";
  /** Most first; `example` is the number of the first message with it. */
  top: { item: string; number: number; example: number }[];
}

export const frequentTool: Tool<typeof args, FrequentFacts> = {
  name: "frequent",
  description: "The words or the emoji that are used most: by some people, in a period.",
  args,
  async run(asked, { of, ...which }) {
    const { notInChat, ...filter } = messageFilter(asked, which);
    const all =
      of === "emoji"
        ? (await tallyEmoji(asked, filter)).byEmoji.map(({ key, ...row }) => ({ item: key, ...row }))
        : await tallyWords(asked, filter);
    const top = all.slice(0, MOST_TOLD);
    return { facts: { of, top }, evidence: [...new Set(top.map(({ example }) => example))] };
  },
};

async function tallyWords(asked: AskedAnalysis, filter: MessageFilter): Promise<FrequentFacts["top"]> {
  const analyzer = await chatAnalyzer(asked.database, asked.analysis.id);
  const names = new Set(asked.people.flatMap(namesOf).flatMap((name) => tokenize(name)));
  const counts = new Map<string, { number: number; example: number }>();
  for await (const page of readTexts(asked.database, filter, { most: MOST_MESSAGES })) {
    for (const { seq, text } of page) {
      for (const word of tokenize(text)) {
        if (!WORD.test(word) || names.has(word) || analyzer.isStopword(word)) continue;
        const count = counts.get(word);
        if (count) count.number++;
        else counts.set(word, { number: 1, example: seq });
      }
    }
    await setImmediate();
  }
  return [...counts].map(([item, count]) => ({ item, ...count })).sort((a, b) => b.number - a.number);
}
