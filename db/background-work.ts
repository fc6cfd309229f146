import { AsyncLocalStorage } from "node:async_hooks";
import { processSingleton } from "@/lib/process-singleton";

const marks = () => processSingleton("background-work", () => new AsyncLocalStorage<true>());

/** Does work that nobody waits for in front of a page: on the embedded database, requests go before its queries. */
export function inBackground<T>(work: () => T): T {
  return marks().run(true, work);
}

export function isInBackground(): boolean {
  return marks().getStore() ?? false;
}
