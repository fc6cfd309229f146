import type { FoundMessageRow } from "@/db/queries/found-messages";
import { estimateTokens } from "@/lib/chunking/estimate-tokens";
import { LONGEST_TEXT } from "../tools/message-facts";

/** Number, time and name of a message. */
const TOKENS_AROUND = 20;

/** The messages that a model was given for an answer, within a budget of tokens. Only these can prove something. */
export class ModelContext {
  readonly #given = new Map<number, FoundMessageRow>();
  #left: number;

  constructor(tokens: number) {
    this.#left = tokens;
  }

  /** In order of time. */
  get messages(): FoundMessageRow[] {
    return [...this.#given.values()].sort(byTime);
  }

  /** Takes in messages, the first ones first, until `tokens` of the budget are spent; those that are new, in order of time. */
  take(rows: FoundMessageRow[], tokens = this.#left): FoundMessageRow[] {
    const taken: FoundMessageRow[] = [];
    let left = Math.min(tokens, this.#left);
    for (const row of rows) {
      if (this.#given.has(row.seq) || !row.text.trim()) continue;
      const cost = tokensOf(row);
      if (cost > left) break;
      left -= cost;
      this.#left -= cost;
      this.#given.set(row.seq, row);
      taken.push(row);
    }
    return taken.sort(byTime);
  }

  /** Takes in a text that has these messages in it. False when it does not fit. */
  takeText(text: string, rows: FoundMessageRow[]): boolean {
    const cost = estimateTokens(text);
    if (cost > this.#left) return false;
    this.#left -= cost;
    for (const row of rows) this.#given.set(row.seq, row);
    return true;
  }
}

/** About how many tokens a message takes among those that a model is given. */
export function tokensOf({ text }: FoundMessageRow): number {
  return estimateTokens(text.slice(0, LONGEST_TEXT)) + TOKENS_AROUND;
}

function byTime(a: FoundMessageRow, b: FoundMessageRow): number {
  if (!a.sentAt || !b.sentAt) return a.seq - b.seq;
  return a.sentAt.getTime() - b.sentAt.getTime() || a.seq - b.seq;
}
