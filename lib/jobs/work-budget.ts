/** How long a step may work, and what ends it before. */
export interface WorkBudget {
  /** Milliseconds of `Date.now()` by which to return. */
  deadline: number;
  signal?: AbortSignal;
}
