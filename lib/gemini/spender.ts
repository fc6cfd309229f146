import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { processSingleton } from "@/lib/process-singleton";

const spenders = () => processSingleton("gemini-spender", () => new AsyncLocalStorage<string>());

/** Does work whose requests to Gemini count against the budget of a user, however deep they are made. */
export function asSpender<T>(ownerId: string, work: () => T): T {
  return spenders().run(ownerId, work);
}

/** On whose account the present request is made; undefined for what is nobody's, such as a measurement. */
export function currentSpender(): string | undefined {
  return spenders().getStore();
}
