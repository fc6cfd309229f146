import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { processSingleton } from "@/lib/process-singleton";

/** What a request for an answer took. */
export interface Spending {
  inputTokens: number;
  outputTokens: number;
  /** Null for a model whose price is not known. */
  microDollars: number | null;
}

interface Spender {
  ownerId: string;
  /** Is told of each request for an answer. */
  onAnswer?: (spending: Spending) => Promise<void>;
}

const spenders = () => processSingleton("gemini-spender", () => new AsyncLocalStorage<Spender>());

/** Does work whose requests to Gemini count against the budget of a user, however deep they are made. */
export function asSpender<T>(spender: Spender, work: () => T): T {
  return spenders().run(spender, work);
}

/** On whose account the present request is made; undefined for what is nobody's, such as a measurement. */
export function currentSpender(): Spender | undefined {
  return spenders().getStore();
}
