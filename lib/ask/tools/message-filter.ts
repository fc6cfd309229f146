import type { MessageFilter } from "@/db/queries/picked-messages";
import { messagesOfType } from "@/lib/messages/messages-of-type";
import { findPeople } from "@/lib/people/find-people";
import type { AskedAnalysis } from "./tool";
import type { WhichMessages } from "./which-messages.schema";
import { wordsPattern } from "./words-pattern";

/** The messages that arguments of a tool mean. `notInChat` has the names that fit nobody: they count as people without messages. */
export function messageFilter(
  { analysis, people }: AskedAnalysis,
  { people: names, words, type, ...when }: WhichMessages,
): MessageFilter & { notInChat: string[] } {
  const found = (names ?? []).map((name) => ({ name, persons: findPeople(name, people) }));
  const { patterns = [], ...ofType } = type ? messagesOfType(type, analysis.platform) : {};
  return {
    analysisId: analysis.id,
    timeZone: analysis.timeZone,
    ...when,
    ...ofType,
    ...(names?.length && { people: found.flatMap(({ persons }) => persons.map(({ idx }) => idx)) }),
    patterns: words === undefined ? patterns : [...patterns, wordsPattern(words)],
    notInChat: found.flatMap(({ name, persons }) => (persons.length === 0 ? name : [])),
  };
}
