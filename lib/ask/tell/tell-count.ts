import type { CountFacts } from "../tools/count-messages";
import type { ToldScope } from "./told";
import { listed, messagesIn } from "./wording";

const MOST_LISTED = 10;

/** How many messages there are, with the first and the last of them. */
export function tellCount({ messages, first, last, byPerson }: CountFacts, scope: ToldScope): string {
  const { who, when, words } = scope;
  if (words !== undefined) return tellWords({ messages, first, last, byPerson }, { ...scope, words });
  if (who.length === 0) {
    if (messages === 0) return `There are no messages${when}.`;
    return `There are **${messagesIn(messages)}**${when}. The first is [${first}], the last [${last}].`;
  }
  const lines = who.map((name) => {
    const row = byPerson.find((person) => person.name === name);
    const sent = `${name} sent **${messagesIn(row?.messages ?? 0)}**${when}`;
    return row ? `${sent}, from [${row.first}] to [${row.last}].` : `${sent}.`;
  });
  return lines.join("\n\n");
}

function tellWords(
  { messages, first, last, byPerson }: Pick<CountFacts, "messages" | "first" | "last" | "byPerson">,
  { who, when, words }: ToldScope & { words: string },
): string {
  if (messages === 0) {
    const whose = who.length > 0 ? ` of ${listed(who)}` : "";
    return `I found no message${whose}${when} with “${words}”.`;
  }
  const list = byPerson
    .slice(0, MOST_LISTED)
    .map(({ name, messages: number, first: example }) => `- ${name}: ${number} [${example}]`);
  return `“${words}” is in **${messagesIn(messages)}**${when}, first in [${first}], last in [${last}].\n\n${list.join("\n")}`;
}
