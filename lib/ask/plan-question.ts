import { namesOf, type Person } from "@/lib/people/person";
import { tokenize } from "@/lib/search/tokenize";
import { splitPhrase } from "./mentioned-phrase";

/** What a question needs: an exact tool, or the search. `scope` is what it says besides: of whom, and of when. */
export type Plan =
  | { tool: "search" }
  | { tool: "count-messages"; scope: string }
  | { tool: "rank-people"; order: "most" | "fewest"; scope: string }
  | { tool: "count-mentions"; phrase: string; scope: string }
  | { tool: "find-mention"; which: "first" | "last"; phrase: string; scope: string };

const MESSAGES = `(?:messages?|texts?)`;
/** "How many messages did Ana send?", "How many texts are there?" */
const COUNT_MESSAGES = new RegExp(
  String.raw`^how many (?:(?:total|chat) )?${MESSAGES}\s*((?:did|has|have|does|do|were|was|are|is|in|by|from|there|total)\b.*)?$`,
  "i",
);
/** "Who sent the most messages?", "Who writes the least?", "Who talks most?" */
const RANK_PEOPLE = new RegExp(
  String.raw`^who (?:has |have )?(?:sends?|sent|writes?|wrote|written|talks?|talked|texts?|texted|posts?|posted|messages?) (?:the )?(most|least|fewest)(?: ${MESSAGES})?( (?:in|of|since|during|on)\b.*)?$`,
  "i",
);
/** "How many times did Ben say \"pizza\"?", "How often was the boiler mentioned?" */
const COUNT_MENTIONS =
  /^how (?:often|many times) (?:did|does|do|has|have) (.+? )?(?:says?|said|mention(?:s|ed)?|use[sd]?|writes?|wrote|written|talk(?:s|ed)? about) (.+)$/i;
const COUNT_MENTIONS_PASSIVE =
  /^how (?:often|many times) (?:was|were|is|are|has|have) (?:been )?(.+?) (?:been )?(?:mentioned|said)( .*)?$/i;
/** "When did Ana first mention the cat?", "When was the cat last mentioned?" */
const FIND_MENTION =
  /^when (?:did|was|were|has|have) (.+? )?(first|last) (?:mention(?:ed)?|said?|talk(?:ed)? about|writ(?:e|ten) about|wrote about) (.+)$/i;
const FIND_MENTION_PASSIVE = /^when (?:was|were) (.+?) (first|last) (?:mentioned|talked about)$/i;

/** Tells what an English question asks for by its form. Everything else is searched for. */
export function planQuestion(question: string, people: Person[]): Plan {
  const asked = question.trim().replace(/[?.!\s]+$/, "");
  const counted = COUNT_MESSAGES.exec(asked);
  if (counted) return { tool: "count-messages", scope: joined(counted[1]) };
  const [, order, when] = RANK_PEOPLE.exec(asked) ?? [];
  if (order) {
    const isMost = order.toLowerCase() === "most";
    return { tool: "rank-people", order: isMost ? "most" : "fewest", scope: joined(when) };
  }
  return planMention(asked, people);
}

function planMention(asked: string, people: Person[]): Plan {
  const [, who, said] = COUNT_MENTIONS.exec(asked) ?? [];
  const [, counted = said, tail] = COUNT_MENTIONS_PASSIVE.exec(asked) ?? [];
  if (counted) {
    const { phrase, behind } = splitPhrase(counted);
    if (!isSearchable(phrase, people)) return { tool: "search" };
    return { tool: "count-mentions", phrase, scope: joined(who, behind, tail) };
  }
  const [, teller, which, told] = FIND_MENTION.exec(asked) ?? [];
  const [, found = told, end = which] = FIND_MENTION_PASSIVE.exec(asked) ?? [];
  if (!found || !end) return { tool: "search" };
  const { phrase, behind } = splitPhrase(found);
  if (!isSearchable(phrase, people)) return { tool: "search" };
  const isFirst = end.toLowerCase() === "first";
  return { tool: "find-mention", which: isFirst ? "first" : "last", phrase, scope: joined(teller, behind) };
}

/** A name stands in the index at each message of its owner, so that no count of it is one of its mentions. */
function isSearchable(phrase: string, people: Person[]): boolean {
  const names = new Set(people.flatMap(namesOf).flatMap((name) => tokenize(name)));
  const isName = tokenize(phrase).some((word) => word.split("'").some((part) => names.has(part)));
  return phrase !== "" && !isName;
}

function joined(...parts: (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(" ");
}
