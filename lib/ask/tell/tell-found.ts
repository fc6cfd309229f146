import type { FindFacts } from "../tools/find-messages";
import type { ToldScope } from "./told";
import { listed } from "./wording";

/** When words came up first or last; the message itself is quoted below it. */
export function tellMention({ which, messages }: FindFacts, { who, when, words }: ToldScope): string {
  const [message] = messages;
  const whose = who.length > 0 ? ` of ${listed(who)}` : "";
  if (!message) return `I found no message${whose}${when} with “${words}”.`;
  const time = which === "first" ? "for the first time" : "last";
  return `“${words}” came up ${time}${when} in a message of ${message.from ?? "Somebody"}:`;
}
