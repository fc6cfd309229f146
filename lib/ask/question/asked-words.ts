import type { Concept } from "@/lib/language/concept";
import { entryAt } from "@/lib/language/lexicon";
import { isPossessive, type Mark, type MarkedQuestion, textBetween } from "./mark";
import { opensSubject } from "./opens-subject";
import { beginsPart } from "./several-asks";

/** What says that words are looked for: before them, or behind them ("was the boiler mentioned"). */
const BEFORE = new Set<Concept>(["mention", "say", "contain", "wordMark", "occur", "word"]);
const BEHIND = new Set<Concept>(["mention", "say", "occur"]);
/** What makes no sense without such words. */
const NEEDS_OBJECT = new Set<Concept>(["mention", "occur", "wordMark", "contain"]);
/** Things that a chat is made of, and that may be a part of what is looked for: "the message board". */
const NOUNS = new Set<Concept>([
  ...([
    "message",
    "messages",
    "photo",
    "video",
    "audio",
    "voice",
    "call",
    "link",
    "document",
    "question",
    "media",
  ] as const),
  ...(["sticker", "gif", "poll", "location", "contact", "reaction", "conversation", "word"] as const),
]);
const ADVERBS = new Set<Concept>(["first", "last", "ever", "be", "article", "filler", "most"]);
/** What is said where it stands right behind "say", though it means something else or nothing elsewhere: "say thanks". */
const UTTERED = new Set<Concept>(["utterance", "self", "nobody"]);
const WITHIN_UTTERANCE = new Set<Concept>([...UTTERED, "filler", "be", "pronoun", "it"]);
const UTTERANCE = new Set<Concept>(["utterance"]);
const SAY = new Set<Concept>(["say"]);
/** "Good morning", "merry Christmas". */
const GREETED = ["dayPart", "holiday"] as const;
const MOST_WORDS = 6;

export interface AskedWords {
  words?: string;
  isQuoted: boolean;
  /** Marks that are not a part of the words looked for. */
  rest: Mark[];
}

/** The words that a question looks for in messages; undefined where it is not clear which these are. */
export function askedWords(
  question: MarkedQuestion,
  { isLeaning }: { isLeaning: boolean },
): AskedWords | undefined {
  const { marks } = question;
  const quoted = marks.filter(({ kind }) => kind === "quoted");
  if (quoted.length > 1) return undefined;
  const [quote] = quoted;
  if (quote) {
    const words = textBetween(question, quote.from, quote.to);
    return { words, isQuoted: true, rest: without(marks, quote.from, quote.to) };
  }
  const isUnknown = ({ kind }: Mark) => kind === "unknown";
  const last = marks.findLastIndex(isUnknown);
  const first = withOwner(question, marks.findIndex(isUnknown));
  const isPointing = isLeaning && marks.some((mark) => isConcept(mark, new Set<Concept>(["it"])));
  const place = isPointing
    ? "none"
    : (utterancePlace(marks) ?? wordsPlace(question, { first, last, isLeaning }));
  if (place === "none") return { isQuoted: false, rest: marks };
  if (!place) return undefined;
  const [from, to] = [marks[place.first]?.from ?? 0, marks[place.last]?.to ?? 0];
  if (to - from > MOST_WORDS || hasPartWithin(question, place)) return undefined;
  return { words: textBetween(question, from, to), isQuoted: false, rest: without(marks, from, to) };
}

/** "Ben's school" is one thing, whose Ben is not the one who wrote of it. */
function withOwner(question: MarkedQuestion, first: number): number {
  const possessive = question.marks[first - 1];
  const isOwned = question.marks[first - 2]?.kind === "people" && isPossessive(question, possessive?.from);
  return isOwned ? first - 2 : first;
}

const without = (marks: Mark[], from: number, to: number) =>
  marks.filter((mark) => mark.to <= from || mark.from >= to);

const isConcept = (mark: Mark | undefined, concepts: ReadonlySet<Concept>) =>
  mark?.kind === "concept" && concepts.has(mark.concept);

interface Place {
  first: number;
  last: number;
}

/** "Mention pizza, and what did Ben make of it" has two questions in it. */
const hasPartWithin = (question: MarkedQuestion, { first, last }: Place) =>
  question.marks.some((_, i) => i > first && i <= last && beginsPart(question, i));

function wordsPlace(
  question: MarkedQuestion,
  { first, last, isLeaning }: Place & { isLeaning: boolean },
): Place | "none" | undefined {
  if (first === -1) return objectPlace(question.marks);
  // "What did Zoe say?" looks for nothing that somebody said.
  const { marks } = question;
  const isAtEnd = last === first && last + 2 === marks.length && isConcept(marks[last + 1], SAY);
  if (isAtEnd && opensSubject(question, marks[first - 1])) return "none";
  return unknownPlace(marks, first, behindGreeting(question, last), isLeaning);
}

/** "Say thanks", "say I love you", and with the verb at the end "danke gesagt", or before the name "sagt Ana danke". */
function utterancePlace(marks: Mark[]): Place | undefined {
  const say = marks.findLastIndex((mark) => isConcept(mark, SAY));
  let first = say + 1;
  while (marks[first]?.kind === "people") first++;
  if (say > 0 && isConcept(marks[say - 1], UTTERANCE)) return { first: say - 1, last: say - 1 };
  if (say === -1 || !isConcept(marks[first], UTTERED)) return undefined;
  let last = first;
  while (marks[last + 1]?.kind === "unknown" || isConcept(marks[last + 1], WITHIN_UTTERANCE)) last++;
  return { first, last };
}

/** The "morning" of "good morning" is no time to look in. */
function behindGreeting({ tokens, lexicon, marks }: MarkedQuestion, last: number): number {
  const next = marks[last + 1];
  if (next?.kind !== "period" || next.to - next.from > 1) return last;
  return GREETED.some((concept) => entryAt(lexicon, tokens, next.from, concept)) ? last + 1 : last;
}

/** Unknown words are looked for where a word like "mention" stands right before them or behind them; else they are a name. */
function unknownPlace(marks: Mark[], first: number, last: number, isLeaning: boolean): Place | "none" {
  if (isLeaning) return { first, last };
  let begin = first;
  while (isConcept(marks[begin - 1], NOUNS) && !isConcept(marks[begin - 1], BEFORE)) begin--;
  const opening = licenseBefore(marks, begin) ?? licenseBefore(marks, first);
  if (opening !== undefined) {
    const start = licenseBefore(marks, begin) === undefined ? first : begin;
    let end = last;
    while (isConcept(marks[end + 1], NOUNS)) end++;
    return { first: start, last: end };
  }
  let next = last + 1;
  while (isConcept(marks[next], ADVERBS)) next++;
  return isConcept(marks[next], BEHIND) ? { first, last } : "none";
}

/** The place of the license right before a mark, with nothing but articles and an author in between. */
function licenseBefore(marks: Mark[], at: number): number | undefined {
  for (let place = at - 1; place >= 0; place--) {
    const mark = marks[place];
    if (isConcept(mark, BEFORE)) return place;
    const isBetween = mark?.kind === "people" || isConcept(mark, new Set<Concept>(["article"]));
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** Where every word is known, a word like "mention" still has an object: somebody's name, "Christmas", "photos". */
function objectPlace(marks: Mark[]): Place | "none" | undefined {
  const license = marks.findLastIndex((mark) => isConcept(mark, NEEDS_OBJECT));
  const needs = marks[license];
  if (needs?.kind !== "concept") return "none";
  let next = license + 1;
  while (isConcept(marks[next], new Set<Concept>(["article", "wordMark", "filler"]))) next++;
  // "messages with a link" have a link, and "messages with Ana" are not hers; "mention the link" has the word.
  if (needs.concept === "contain") {
    const isOfThings = marks[next]?.kind !== "people" && marks.some((mark) => isConcept(mark, THINGS));
    return isOfThings ? "none" : undefined;
  }
  if (isObject(marks[next])) return { first: next, last: next };
  let before = license - 1;
  while (isConcept(marks[before], ADVERBS)) before--;
  return isObject(marks[before]) ? { first: before, last: before } : undefined;
}

const THINGS = new Set<Concept>([...NOUNS, "emoji", "active"]);

function isObject(mark: Mark | undefined): boolean {
  if (mark?.kind === "people") return true;
  if (mark?.kind === "period") return !mark.hasPreposition;
  return isConcept(mark, NOUNS) || isConcept(mark, new Set<Concept>(["number", "date"]));
}
