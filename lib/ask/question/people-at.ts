import { entriesAt, type Lexicon } from "@/lib/language/lexicon";
import { fold, foldedWords, type QuestionToken } from "@/lib/language/question-token";
import { namesOf, type Person } from "@/lib/people/person";

const SHORTEST_PART = 2;
const SHORTEST_NICKNAME = 3;

interface PeopleAt {
  people: Person[];
  /** The place behind the name. */
  to: number;
}

/**
 * The people whom the words at a place name: by a whole name, by parts of one, or by its beginning ("Alex" for Alexandra).
 * A part of a name that is a word of the language as well ("Will", "May") needs its capital letter within the sentence.
 */
export function peopleAt(
  tokens: QuestionToken[],
  at: number,
  people: Person[],
  lexicon: Lexicon,
): PeopleAt | undefined {
  return (
    wholeNameAt(tokens, at, people, lexicon) ??
    namePartsAt(tokens, at, people, lexicon) ??
    nicknameAt(tokens, at, people, lexicon) ??
    genitiveAt(tokens, at, people, lexicon)
  );
}

function wholeNameAt(
  tokens: QuestionToken[],
  at: number,
  people: Person[],
  lexicon: Lexicon,
): PeopleAt | undefined {
  let found: PeopleAt | undefined;
  for (const person of people) {
    for (const name of namesOf(person)) {
      const to = behindName(tokens, at, name);
      const isLonger = to !== undefined && to > (found?.to ?? at);
      if (!isLonger || (to === at + 1 && isEveryday(tokens, at, lexicon))) continue;
      found = { people: [person], to };
    }
  }
  return found;
}

/** The place behind a whole name, its emoji or not. */
function behindName(tokens: QuestionToken[], at: number, name: string): number | undefined {
  const words = foldedWords(name);
  if (words.length === 0) return undefined;
  let next = at;
  for (const word of words) {
    while (tokens[next]?.kind === "emoji" && next > at && name.includes(tokens[next]?.text ?? "")) next++;
    if (tokens[next]?.folded !== word || tokens[next]?.kind !== "word") return undefined;
    next++;
  }
  return behindEmoji(tokens, next, name);
}

function behindEmoji(tokens: QuestionToken[], at: number, name: string): number {
  let next = at;
  while (tokens[next]?.kind === "emoji" && name.includes(tokens[next]?.text ?? "")) next++;
  return next;
}

/** "Kabir", "Rathore" or "Kabir Rathore" for Kabir Singh Rathore. */
function namePartsAt(
  tokens: QuestionToken[],
  at: number,
  people: Person[],
  lexicon: Lexicon,
): PeopleAt | undefined {
  if (isEveryday(tokens, at, lexicon)) return undefined;
  let left = people;
  let next = at;
  for (;;) {
    const token = tokens[next];
    const having = token?.kind === "word" ? left.filter((person) => hasPart(person, token)) : [];
    if (having.length === 0) break;
    left = having;
    next++;
  }
  if (next === at) return undefined;
  const [one] = left;
  return { people: left, to: one && left.length === 1 ? behindEmoji(tokens, next, one.name) : next };
}

/** Later words of a name that are no names themselves, as in "Meera (work)", name nobody. */
function hasPart(person: Person, { folded, hasCapital }: QuestionToken): boolean {
  if (folded.length < SHORTEST_PART || !/^\p{L}+$/u.test(folded)) return false;
  return namesOf(person).some((name) => {
    const words = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    return words.some((word, i) => fold(word) === folded && (i === 0 || hasCapital || isCapitalized(word)));
  });
}

const isCapitalized = (word: string) => /^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(word);

function nicknameAt(
  tokens: QuestionToken[],
  at: number,
  people: Person[],
  lexicon: Lexicon,
): PeopleAt | undefined {
  const token = tokens[at];
  if (!token?.hasCapital || at === 0 || token.folded.length < SHORTEST_NICKNAME) return undefined;
  if (entriesAt(lexicon, tokens, at).length > 0) return undefined;
  const found = people.filter((person) =>
    namesOf(person).some((name) => foldedWords(name)[0]?.startsWith(token.folded)),
  );
  return found.length === 1 ? { people: found, to: at + 1 } : undefined;
}

const WITH_GENITIVE = new Set(["en", "de"]);

/** "Bens" for Ben, as it is written in German, and in a hurry in English. */
function genitiveAt(
  tokens: QuestionToken[],
  at: number,
  people: Person[],
  lexicon: Lexicon,
): PeopleAt | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !WITH_GENITIVE.has(lexicon.language) || !token.folded.endsWith("s"))
    return undefined;
  if (entriesAt(lexicon, tokens, at).length > 0) return undefined;
  const name = { ...token, text: token.text.slice(0, -1), folded: token.folded.slice(0, -1) };
  if (name.folded.length < SHORTEST_NICKNAME) return undefined;
  const found = people.filter((person) => hasPart(person, name));
  return found.length === 1 ? { people: found, to: at + 1 } : undefined;
}

function isEveryday(tokens: QuestionToken[], at: number, lexicon: Lexicon): boolean {
  const isWord = entriesAt(lexicon, tokens, at).some(({ words }) => words.length === 1);
  return isWord && (at === 0 || !tokens[at]?.hasCapital);
}
