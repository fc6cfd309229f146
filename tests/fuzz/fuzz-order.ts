/** What the detection is tried with: nothing of any one format. */
export const anyFile = "any file";

export interface FuzzOrder {
  /** `id` of a format, or `anyFile`. */
  name: string;
  runs: number;
  seed: number;
  /** Of one input, as it was reported; undefined for all. */
  path: string | undefined;
}

export interface FuzzFigures {
  inputs: number;
  messages: number;
  notices: number;
  skipped: number;
  refusals: number;
  /** Of the processor's time. */
  slowestMs: number;
}

export const noFigures: FuzzFigures = {
  inputs: 0,
  messages: 0,
  notices: 0,
  skipped: 0,
  refusals: 0,
  slowestMs: 0,
};

/** What a reader did that it must not, and how to have it done again. */
export interface Escape {
  what: string;
  path: string;
  /** Holds the smallest input that was found to do the same. */
  file: string;
}

export type FuzzNews =
  | { type: "trying"; run: number }
  | { type: "done"; figures: FuzzFigures; escaped: Escape | null };
