import type { Tried } from "./try-export";

/** Sees every input that is tried: before, in case it never ends, and after. */
export interface Observer {
  before?: () => void;
  after?: (tried: Tried) => void;
}
