import "server-only";
import type { Database } from "@/db/client";
import { type FoundMessageRow, readMessagesBySeq } from "@/db/queries/found-messages";
import { estimateTokens } from "@/lib/chunking/estimate-tokens";

/** Messages read before and after each one found: the question it answers, and the answers to it. */
const BEFORE = 2;
const AFTER = 3;
const TOKEN_BUDGET = 8_000;
/** Number, time and name of a message in the prompt. */
const TOKENS_AROUND = 20;

/** The messages that were found with those around them, the best first until the budget is spent, in order of time. */
export async function contextMessages(
  database: Database,
  analysisId: string,
  found: { seq: number }[],
): Promise<FoundMessageRow[]> {
  const around = found.map(({ seq }) => range(seq - BEFORE, seq + AFTER));
  // What was found comes before all surroundings, so that each of it is in the context.
  const wanted = new Set([...found.map(({ seq }) => seq), ...around.flat()]);
  const rows = await readMessagesBySeq(database, { analysisId, seqs: [...wanted] });
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  let left = TOKEN_BUDGET;
  const context: FoundMessageRow[] = [];
  for (const seq of wanted) {
    const row = bySeq.get(seq);
    if (!row?.text.trim()) continue;
    left -= estimateTokens(row.text) + TOKENS_AROUND;
    if (left < 0) break;
    context.push(row);
  }
  return context.sort(byTime);
}

function byTime(a: FoundMessageRow, b: FoundMessageRow): number {
  if (!a.sentAt || !b.sentAt) return a.seq - b.seq;
  return a.sentAt.getTime() - b.sentAt.getTime() || a.seq - b.seq;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
