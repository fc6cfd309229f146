import "server-only";
import type { Database } from "@/db/client";
import { nothingSpent, saveTurnCost, type TurnCost } from "@/db/queries/turns";
import type { Spending } from "@/lib/gemini/spender";
import type { AnswerCost } from "./chat.schema";

/** Adds up what the model takes for an answer, and stores it with the answer. */
export class CostOfTurn {
  #cost: TurnCost = nothingSpent;

  constructor(
    private readonly database: Database,
    private readonly turn: { turnId: string; attempt: number },
  ) {}

  async add(spending: Spending): Promise<void> {
    const { inputTokens, outputTokens, microDollars } = this.#cost;
    const isFirst = inputTokens + outputTokens === 0;
    this.#cost = {
      inputTokens: inputTokens + spending.inputTokens,
      outputTokens: outputTokens + spending.outputTokens,
      microDollars: isFirst ? spending.microDollars : sumOf(microDollars, spending.microDollars),
    };
    await saveTurnCost(this.database, { ...this.turn, cost: this.#cost });
  }

  get told(): AnswerCost | null {
    return describeCost(this.#cost);
  }
}

/** Null where no model was asked. */
export function describeCost({ inputTokens, outputTokens, microDollars }: TurnCost): AnswerCost | null {
  const tokens = inputTokens + outputTokens;
  return tokens === 0
    ? null
    : { inputTokens, outputTokens, dollars: microDollars === null ? null : microDollars / 1_000_000 };
}

/** Of what is not all known there is no sum. */
function sumOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
