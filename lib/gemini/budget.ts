import "server-only";
import { db } from "@/db/client";
import { addUsage, type DailyLimits, findUsageOfToday, type Spent } from "@/db/queries/gemini-usage";
import { env } from "@/lib/env";
import { GeminiBudgetError } from "./gemini-budget-error";
import { costOf } from "./prices";
import { currentSpender } from "./spender";

interface Request {
  model: string;
  inputTokens: number;
  outputTokens?: number;
  /** Texts, where it is for embeddings. */
  embeddings?: number;
}

/** What one person may use in a day. */
export function dailyLimits(): DailyLimits {
  const { GEMINI_DAILY_TOKENS, GEMINI_DAILY_EMBEDDINGS } = env();
  return { tokens: GEMINI_DAILY_TOKENS, embeddings: GEMINI_DAILY_EMBEDDINGS };
}

/**
 * Takes a request for embeddings from today's budget before it is made; the answered function gives it back, for one that
 * failed. @throws GeminiBudgetError
 */
export async function takeFromBudget(request: Request): Promise<() => Promise<void>> {
  const ownerId = currentSpender()?.ownerId;
  if (!ownerId) return async () => {};
  const spent = spentOn(request);
  if (!(await addUsage(db(), { ownerId, spent, limits: dailyLimits() }))) throw new GeminiBudgetError();
  const back = Object.fromEntries(Object.entries(spent).map(([what, amount]) => [what, -amount]));
  return async () => {
    await addUsage(db(), { ownerId, spent: back });
  };
}

/** Sees that something is left of today's budget: how long an answer gets is not known before. @throws GeminiBudgetError */
export async function assertBudgetIsLeft(): Promise<void> {
  const ownerId = currentSpender()?.ownerId;
  const { tokens } = dailyLimits();
  if (!ownerId || tokens === undefined) return;
  const usage = await findUsageOfToday(db(), { ownerId });
  if (!usage) return;
  if (usage.embeddingTokens + usage.inputTokens + usage.outputTokens >= tokens) throw new GeminiBudgetError();
}

/** Counts an answer against today's budget, once it is known how long it was. */
export async function countAnswer(request: Request): Promise<void> {
  const spender = currentSpender();
  if (!spender) return;
  const { ownerId, onAnswer } = spender;
  const spent = spentOn(request);
  await addUsage(db(), { ownerId, spent });
  const { inputTokens, outputTokens = 0 } = request;
  await onAnswer?.({ inputTokens, outputTokens, microDollars: spent.microDollars ?? null });
}

function spentOn({ model, inputTokens, outputTokens = 0, embeddings }: Request): Partial<Spent> {
  const cost = costOf(model, { inputTokens, outputTokens }, new Date().toISOString().slice(0, 10));
  return {
    ...(embeddings === undefined
      ? { inputTokens, outputTokens }
      : { embeddings, embeddingTokens: inputTokens }),
    ...(cost === null
      ? { unpricedTokens: inputTokens + outputTokens }
      : { microDollars: Math.round(cost * 1_000_000) }),
  };
}
