import type { Analysis } from "@/db/schema/analyses";
import type { Waiting } from "@/lib/gemini/patience";
import type { SpokenLanguage } from "@/lib/language/spoken";
import type { CitedMessage } from "./chat.schema";

export interface PastTurn {
  question: string;
  answer: string;
}

/** A question about an analysis that the caller has checked the owner of. */
export interface Asked {
  analysis: Omit<Analysis, "stats">;
  question: string;
  /** What was asked and answered before in this thread, oldest first. */
  history: PastTurn[];
  /** Of the interface: for a question that is in no language by itself. */
  readersLanguage?: SpokenLanguage;
  /** Who is to write what cannot be counted; left out, `answerMode`. */
  mode?: AnswerBasis["mode"];
  /** Ends the answer, and with it any request to a model: it then throws the reason of the signal. */
  signal?: AbortSignal;
}

/** Who writes an answer, and every message that it may cite. */
export interface AnswerBasis {
  mode: "gemini" | "keyless";
  sources: CitedMessage[];
}

/**
 * What comes next: text in which a citation stands as "[12]", words of our own beside those of a model, another basis, or nothing
 * for a while.
 */
export type AnswerPiece = string | { note: string } | AnswerBasis | Waiting;

export interface Answer extends AnswerBasis {
  /** @throws AppError when it ends before its end */
  pieces: Iterable<AnswerPiece> | AsyncIterable<AnswerPiece>;
}
