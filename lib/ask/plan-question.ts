import { namesOf, type Person } from "@/lib/people/person";

/** What a question needs: an exact tool, or the search. */
export type Plan =
  | { tool: "search" }
  | { tool: "count-messages" }
  | { tool: "rank-people"; order: "most" | "fewest" }
  | { tool: "count-mentions"; phrase: string }
  | { tool: "find-mention"; which: "first" | "last"; phrase: string };

const MESSAGES = `(?:messages?|texts?)`;
/** "How many messages did Ana send?", "How many texts are there?" */
const COUNT_MESSAGES = new RegExp(
  String.raw`^how many (?:(?:total|chat) )?${MESSAGES}\s*(?:(?:did|has|have|does|do|were|was|are|is|in|by|from|there|total)\b.*)?$`,
  "i",
);
/** "Who sent the most messages?", "Who writes the least?", "Who talks most?" */
const RANK_PEOPLE = new RegExp(
  String.raw`^who (?:has |have )?(?:sends?|sent|writes?|wrote|written|talks?|talked|texts?|texted|posts?|posted|messages?) (?:the )?(most|least|fewest)(?: ${MESSAGES})?(?: (?:in|of|since|during|on)\b.*)?$`,
  "i",
);
/** "How many times did Ben say \"pizza\"?", "How often was the boiler mentioned?" */
const COUNT_MENTIONS =
  /^how (?:often|many times) (?:did|does|do|has|have) (?:.+? )?(?:says?|said|mention(?:s|ed)?|use[sd]?|writes?|wrote|written|talk(?:s|ed)? about) (.+)$/i;
const COUNT_MENTIONS_PASSIVE =
  /^how (?:often|many times) (?:was|were|is|are|has|have) (?:been )?(.+?) (?:been )?(?:mentioned|said)(?: .*)?$/i;
/** "When did Ana first mention the cat?", "When was the cat last mentioned?" */
const FIND_MENTION =
  /^when (?:did|was|were|has|have) (?:.+? )?(first|last) (?:mention(?:ed)?|said?|talk(?:ed)? about|writ(?:e|ten) about|wrote about) (.+)$/i;
const FIND_MENTION_PASSIVE = /^when (?:was|were) (.+?) (first|last) (?:mentioned|talked about)$/i;

/** Tells what an English question asks for by its form. Everything else is searched for. */
export function planQuestion(question: string, people: Person[]): Plan {
  const asked = question.trim().replace(/[?.!\s]+$/, "");
  if (COUNT_MESSAGES.test(asked) && !/\b(?:about|mention\w*|contain\w*|with|say\w*)\b/i.test(asked)) {
    return { tool: "count-messages" };
  }
  const order = RANK_PEOPLE.exec(asked)?.[1]?.toLowerCase();
  if (order) return { tool: "rank-people", order: order === "most" ? "most" : "fewest" };
  const counted = phraseOf(
    COUNT_MENTIONS.exec(asked)?.[1] ?? COUNT_MENTIONS_PASSIVE.exec(asked)?.[1],
    people,
  );
  if (counted) return { tool: "count-mentions", phrase: counted };
  const active = FIND_MENTION.exec(asked);
  const passive = FIND_MENTION_PASSIVE.exec(asked);
  const mentioned = phraseOf(active?.[2] ?? passive?.[1], people);
  const which = (active?.[1] ?? passive?.[2])?.toLowerCase();
  if (mentioned && which)
    return { tool: "find-mention", which: which === "first" ? "first" : "last", phrase: mentioned };
  return { tool: "search" };
}

/** The words looked for; none where they are somebody's name, since a name stands at each message of its owner. */
function phraseOf(text: string | undefined, people: Person[]): string | undefined {
  const phrase = text
    ?.replace(/^the (?:words?|phrase|term) /i, "")
    .replace(/["“”„‘’]/g, "")
    .replace(/^(?:the|an?|my|your|his|her|our|their) /i, "")
    .trim();
  if (!phrase) return undefined;
  const isName = people
    .flatMap(namesOf)
    .some((name) => name.toLowerCase().split(/\s+/).includes(phrase.toLowerCase()));
  return isName ? undefined : phrase;
}
