import type { Concept } from "@/lib/language/concept";
import { type Entry, entryAt, type Lexicon } from "@/lib/language/lexicon";
import type { QuestionToken } from "@/lib/language/question-token";
import type { ChatDays, Period } from "./period";

/** The words of a question around which a period is read. */
export interface Scan {
  tokens: QuestionToken[];
  lexicon: Lexicon;
  /** Undefined where no message has a time: then nothing can be counted back from. */
  chat: ChatDays | undefined;
}

/** Something read at a place, and the place behind it. */
export interface Read<T> {
  value: T;
  next: number;
}

export type PeriodReader = (scan: Scan, at: number) => Read<Period> | undefined;

export function read(scan: Scan, at: number, concept: Concept): Read<Entry> | undefined {
  const entry = entryAt(scan.lexicon, scan.tokens, at, concept);
  return entry && { value: entry, next: at + entry.words.length };
}

/** The place behind words of these concepts, as many as there are. */
export function skip(scan: Scan, at: number, ...concepts: Concept[]): number {
  let next = at;
  for (;;) {
    const found = concepts.map((concept) => read(scan, next, concept)).find(Boolean);
    if (!found) return next;
    next = found.next;
  }
}

/** A plain number, of digits or a word. */
export function readNumber(scan: Scan, at: number): Read<number> | undefined {
  const digits = /^\d{1,3}$/.exec(scan.tokens[at]?.folded ?? "");
  if (digits) return { value: Number(digits[0]), next: at + 1 };
  const word = read(scan, at, "number");
  return word && { value: Number(word.value.value), next: word.next };
}

/** "2023". */
export function readYear(scan: Scan, at: number): Read<number> | undefined {
  const year = /^(?:19|20)\d\d$/.exec(scan.tokens[at]?.folded ?? "");
  return year ? { value: Number(year[0]), next: at + 1 } : undefined;
}

/** A year that may stand behind "of". */
export function readYearBehind(scan: Scan, at: number): Read<number> | undefined {
  return readYear(scan, at) ?? readYear(scan, skip(scan, at, "at", "article"));
}
