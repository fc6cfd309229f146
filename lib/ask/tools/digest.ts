import "server-only";
import { z } from "zod";
import { countByUnit } from "@/db/queries/activity";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { findNumbers, findSpread } from "@/db/queries/message-counts";
import { readTexts, type TextRow } from "@/db/queries/message-texts";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import { termRarity } from "@/lib/search/term-rarity";
import { countMessagesTool } from "./count-messages";
import { type MessageFact, messageFact } from "./message-facts";
import { messageFilter } from "./message-filter";
import { liveliestSessions, tellingMessages, usualTerms } from "./telling-messages";
import type { AskedAnalysis, Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";

/** As few as these are told whole. */
const FEW = 10;
const MOST_TOLD = 8;
/** Of more messages, a sample spread evenly over them is looked at. */
const MOST_READ = 4_000;

const args = z.object(whichMessages);

export interface DigestFacts {
  messages: number;
  byPerson: { name: string; messages: number }[];
  activeDays: number;
  busiestDay: { day: string; messages: number; first: number } | null;
  /** True where the messages below are all there are. */
  isWhole: boolean;
  /** What tells most of the liveliest conversations, in order of time. */
  telling: MessageFact[];
}

export const digestTool: Tool<typeof args, DigestFacts> = {
  name: "digest",
  description:
    "What a period, or what somebody wrote in it, was about: how much was written by whom, and the most telling messages of the liveliest conversations.",
  args,
  async run(asked, which) {
    const { database, people, analysis } = asked;
    const { notInChat, ...filter } = messageFilter(asked, which);
    const { facts: counted } = await countMessagesTool.run(asked, which);
    const days = await countByUnit(database, filter, "day");
    const [busiest] = days.toSorted((a, b) => b.messages - a.messages);
    const isWhole = counted.messages <= FEW;
    const numbers = isWhole
      ? await findNumbers(database, filter, { which: "first", limit: FEW })
      : await findTelling(asked, filter);
    const rows = await readMessagesBySeq(database, { analysisId: analysis.id, seqs: numbers });
    const bySeq = new Map(rows.map((row) => [row.seq, row]));
    return {
      facts: {
        messages: counted.messages,
        byPerson: counted.byPerson.map(({ name, messages }) => ({ name, messages })),
        activeDays: days.length,
        busiestDay: busiest ? { day: busiest.key, messages: busiest.messages, first: busiest.first } : null,
        isWhole,
        telling: numbers.flatMap((seq) => {
          const row = bySeq.get(seq);
          return row ? messageFact(row, people, analysis.timeZone) : [];
        }),
      },
      evidence: [...numbers, ...(busiest ? [busiest.first] : [])],
    };
  },
};

async function findTelling(asked: AskedAnalysis, filter: MessageFilter): Promise<number[]> {
  const { database, analysis } = asked;
  const analyzer = await chatAnalyzer(database, analysis.id);
  const seqs = await findSpread(database, filter, { limit: MOST_READ });
  const texts: TextRow[] = [];
  for await (const page of readTexts(database, { ...filter, seqs })) texts.push(...page);
  const sessions = liveliestSessions(
    texts.map((row) => ({ ...row, terms: [...new Set(analyzer.terms(row.text))] })),
  );
  const rarity = await termRarity(database, { analysisId: analysis.id, terms: usualTerms(sessions) });
  const telling = tellingMessages(sessions, rarity, MOST_TOLD);
  return telling.length > 0 ? telling : findSpread(database, filter, { limit: MOST_TOLD });
}
