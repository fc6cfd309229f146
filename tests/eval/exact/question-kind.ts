import type { Random } from "../../chaos/random";
import type { ChatModel, Sent } from "./chat-model";

/** What a right answer has to say and to show. */
export interface Expected {
  /** Numbers, names, days (`YYYY-MM-DD`) or words that have to stand in bold at the head of the answer, all of them. */
  says?: (string | number)[];
  /** One of these has to stand there: where several are equally right, as two days with as many messages. */
  saysOneOf?: (string | number)[];
  /** People of the chat who must not stand in bold. */
  mustNotName?: string[];
  /** Which messages may be cited. */
  cites(sent: Sent): boolean;
  /** Which of them prove it: one of these has to be cited. Any, where it does not say. */
  proves?(sent: Sent): boolean;
  /** False where there is nothing to cite: the answer is none, or about nothing. */
  isCited?: boolean;
  /** The whole answer has to match, as where it says that somebody is not in the chat. */
  matches?: RegExp;
}

/** What stands for `{person}`, `{period}` … in a phrasing; asked after `before`, in one thread. */
export interface Instance {
  slots: Record<string, string>;
  expected: Expected;
}

export interface QuestionKind {
  kind: string;
  /** Undefined where the chat has nothing to ask this about. */
  make(chat: ChatModel, random: Random): Instance | undefined;
}

/** Of people who reached the highest number, or the lowest; several where they are equal. */
export function topOf(
  entries: ReadonlyMap<string, number>,
  order: "most" | "fewest" = "most",
): { keys: string[]; value: number } {
  const values = [...entries.values()];
  const value = order === "most" ? Math.max(...values) : Math.min(...values);
  return { keys: [...entries].filter(([, number]) => number === value).map(([key]) => key), value };
}

export function tally<T>(items: T[], keyOf: (item: T) => string, weightOf: (item: T) => number = () => 1) {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + weightOf(item));
  return counts;
}
