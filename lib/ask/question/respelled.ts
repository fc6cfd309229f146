import type { Concept } from "@/lib/language/concept";
import type { Lexicon } from "@/lib/language/lexicon";
import { foldedWords, questionTokens } from "@/lib/language/question-token";
import { messageTypes } from "@/lib/messages/message-types.schema";
import { namesOf, type Person } from "@/lib/people/person";

/** What people count and count by; "staying" is no "saying". */
const CORRECTED = new Set<Concept>([
  ...messageTypes,
  ...(["message", "messages", "word", "character", "conversation", "howMany", "howOften", "person"] as const),
  ...(["most", "fewest", "first", "last", "longest", "shortest", "busiest", "quietest", "average"] as const),
  ...(["mention", "month", "weekday", "season", "holiday", "unit", "yesterday", "weekend", "share"] as const),
]);

/** Shorter words are one letter away from too many others: "spend" is no "send". */
const SHORTEST = 6;

/**
 * A question with its misspelt words put right: those that no table has and that are a letter too many, too few or two letters
 * the wrong way round away from just one that a table has. Undefined where there is none. A letter that is another one makes
 * another word too often: "massages".
 */
export function respelled(question: string, lexicon: Lexicon, people: Person[]): string | undefined {
  const spellings = spellingsOf(lexicon);
  const names = new Set(people.flatMap(namesOf).flatMap(foldedWords));
  let text = question;
  for (const { kind, folded, start, end } of questionTokens(question).toReversed()) {
    const isKnown = kind !== "word" || lexicon.words.has(folded) || names.has(folded);
    const [meant, ...others] = isKnown ? [] : spellings.filter((word) => isMisspelt(folded, word));
    if (meant !== undefined && others.length === 0) text = text.slice(0, start) + meant + text.slice(end);
  }
  return text === question ? undefined : text;
}

function spellingsOf({ entries }: Lexicon): string[] {
  const words = [...entries.values()]
    .flat()
    .flatMap((entry) => (CORRECTED.has(entry.concept) ? entry.words : []));
  return [...new Set(words)].filter((word) => word.length >= SHORTEST);
}

/** Whether a word is another one with a letter left out, put in, or two of them the other way round; but for the first. */
function isMisspelt(word: string, meant: string): boolean {
  const difference = word.length - meant.length;
  if (Math.abs(difference) > 1 || word[0] !== meant[0]) return false;
  let at = 1;
  while (at < word.length && word[at] === meant[at]) at++;
  const [rest, other] = [word.slice(at), meant.slice(at)];
  if (difference === 1) return rest.slice(1) === other;
  if (difference === -1) return rest === other.slice(1);
  return rest.length > 1 && rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
}
