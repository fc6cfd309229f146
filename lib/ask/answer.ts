import type { Analysis } from "@/db/schema/analyses";
import type { CitedMessage } from "./chat.schema";

export interface PastTurn {
  question: string;
  answer: string;
}

/** A question about an analysis that the caller has checked the owner of. */
export interface Asked {
  analysis: Analysis;
  question: string;
  /** What was asked and answered before in this thread, oldest first. */
  history: PastTurn[];
}

export interface Answer {
  mode: "gemini" | "keyless";
  /** Every message that the text may cite. */
  sources: CitedMessage[];
  /** The text, piece by piece; a citation stands in it as "[12]". @throws AppError when it ends before its end */
  pieces: Iterable<string> | AsyncIterable<string>;
}
