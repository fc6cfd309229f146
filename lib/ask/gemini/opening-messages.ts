import "server-only";
import type { Database } from "@/db/client";
import { type FoundMessageRow, readMessagesBySeq } from "@/db/queries/found-messages";
import type { Analysis } from "@/db/schema/analyses";
import { type ModelContext, tokensOf } from "./model-context";

/** Messages read before and after each one found: the question it answers, and the answers to it. */
const BEFORE = 2;
const AFTER = 3;
const MOST_OF_WHOLE_CHAT = 1_000;
/** Of the tokens for the chat; the rest is left for what the tools find. */
const SHARE_OF_WHOLE_CHAT = 2 / 3;
const SHARE_OF_FOUND = 1 / 3;

/**
 * What a model is given with the question: the whole chat where it is short, else the messages that an earlier answer cited and
 * those that were found, with those around them. In order of time.
 */
export async function openingMessages(
  database: Database,
  {
    analysis,
    cited,
    found,
    context,
    tokens,
  }: {
    analysis: Pick<Analysis, "id" | "messageCount" | "systemCount">;
    cited: number[];
    found: { seq: number }[];
    context: ModelContext;
    tokens: number;
  },
): Promise<{ messages: FoundMessageRow[]; isWhole: boolean }> {
  const analysisId = analysis.id;
  const count = analysis.messageCount + analysis.systemCount;
  if (count <= MOST_OF_WHOLE_CHAT) {
    const all = await readMessagesBySeq(database, { analysisId, seqs: range(0, count - 1) });
    const needed = all.reduce((sum, row) => sum + tokensOf(row), 0);
    if (needed <= tokens * SHARE_OF_WHOLE_CHAT) return { messages: context.take(all), isWhole: true };
  }
  const around = found.flatMap(({ seq }) => range(seq - BEFORE, seq + AFTER));
  // What was found comes before all surroundings, so that each of it is in the context.
  const wanted = [...new Set([...cited, ...found.map(({ seq }) => seq), ...around])];
  const rows = await readMessagesBySeq(database, { analysisId, seqs: wanted });
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const best = wanted.flatMap((seq) => bySeq.get(seq) ?? []);
  return { messages: context.take(best, tokens * SHARE_OF_FOUND), isWhole: false };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
